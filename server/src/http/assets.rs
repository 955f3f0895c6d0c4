//! Style sheet, icon and the one script, out of the binary; their addresses carry their content's hash, so browsers keep them for ever.

use std::sync::LazyLock;

use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use sha2::{Digest, Sha256};

use super::problem::Problem;

struct Asset {
    name: &'static str,
    media: &'static str,
    text: String,
}

static ASSETS: LazyLock<[Asset; 3]> = LazyLock::new(|| {
    let asset = |name, media, text| Asset { name, media, text };
    [
        asset("app.css", "text/css; charset=utf-8", squeezed(include_str!("assets/app.css"))),
        asset("icon.svg", "image/svg+xml", include_str!("assets/icon.svg").to_owned()),
        asset("messenger.js", "text/javascript; charset=utf-8", include_str!("assets/messenger.js").to_owned()),
    ]
});

/// Where each asset lies, in the order of `ASSETS`.
static ADDRESSES: LazyLock<[String; 3]> = LazyLock::new(|| {
    ASSETS.each_ref().map(|asset| {
        let hash: String = Sha256::digest(&asset.text).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        format!("/assets/{hash}/{}", asset.name)
    })
});

pub(crate) fn css() -> &'static str {
    &ADDRESSES[0]
}

pub(crate) fn icon() -> &'static str {
    &ADDRESSES[1]
}

pub(crate) fn script() -> &'static str {
    &ADDRESSES[2]
}

pub(crate) async fn asset(Path((hash, name)): Path<(String, String)>) -> Response {
    let asked = format!("/assets/{hash}/{name}");
    let found = ASSETS.iter().zip(ADDRESSES.iter()).find(|(_, address)| **address == asked);
    match found {
        Some((asset, _)) => {
            let headers =
                [(header::CONTENT_TYPE, asset.media), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")];
            (headers, asset.text.as_str()).into_response()
        }
        None => Problem::not_found("file", &name).into_response(),
    }
}

/// A style sheet without its comments and the spaces that say nothing; ours has neither in its texts.
fn squeezed(css: &str) -> String {
    let mut rest = css;
    let mut bare = String::with_capacity(css.len());
    while let Some((before, comment)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    bare.push_str(rest);
    let mut written = String::with_capacity(bare.len());
    for word in bare.split_whitespace() {
        if !written.ends_with(['{', '}', ';', ',']) && !word.starts_with(['{', '}']) && !written.is_empty() {
            written.push(' ');
        }
        written.push_str(word);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_sheet_says_the_same_in_fewer_letters() {
        let css =
            "/* why */\na :hover,\nb { color: red;\n  margin: 0 1px; }\n\n@media print { a { top: 0 } }\n/* end */";
        assert_eq!(squeezed(css), "a :hover,b{color: red;margin: 0 1px;}@media print{a{top: 0}}");
    }
}
