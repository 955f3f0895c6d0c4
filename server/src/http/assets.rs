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
    text: &'static str,
}

const ASSETS: [Asset; 3] = [
    Asset { name: "app.css", media: "text/css; charset=utf-8", text: include_str!("assets/app.css") },
    Asset { name: "icon.svg", media: "image/svg+xml", text: include_str!("assets/icon.svg") },
    Asset { name: "messenger.js", media: "text/javascript; charset=utf-8", text: include_str!("assets/messenger.js") },
];

/// Where each asset lies, in the order of `ASSETS`.
static ADDRESSES: LazyLock<[String; 3]> = LazyLock::new(|| {
    ASSETS.map(|asset| {
        let hash: String = Sha256::digest(asset.text).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
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
            (headers, asset.text).into_response()
        }
        None => Problem::not_found("file", &name).into_response(),
    }
}
