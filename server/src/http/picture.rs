//! Pictures from drawings: SVG to PNG, and how wide a text is, by fonts that come with us.
//!
//! Nobody's fonts are installed where a server runs, so the few that our languages need lie in the binary; a drawing is
//! always ours, and refers to nothing outside itself. Leaves out what is drawn (`chart`, `api::badge`).

use std::sync::{Arc, LazyLock};

use anyhow::Context;
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{self, Node, Options, Tree, fontdb::Database},
};
use tokio::sync::Semaphore;

/// As drawings name them: what one does not have, the next one does.
pub(super) const FONTS: &str = "'Noto Sans','Noto Sans Thai','Noto Sans Khmer','Noto Sans Lao','Noto Sans Myanmar',\
    'Noto Sans Symbols2',Verdana,'DejaVu Sans',sans-serif";

/// Each has the Latin letters too: the library takes one font for a whole text where a script joins its letters.
const FILES: [&[u8]; 6] = [
    include_bytes!("assets/fonts/NotoSans-Regular.ttf"),
    include_bytes!("assets/fonts/NotoSansThai-Regular.ttf"),
    include_bytes!("assets/fonts/NotoSansKhmer-Regular.ttf"),
    include_bytes!("assets/fonts/NotoSansLao-Regular.ttf"),
    include_bytes!("assets/fonts/NotoSansMyanmar-Regular.ttf"),
    include_bytes!("assets/fonts/NotoSansSymbols2-Regular.ttf"),
];

/// So many pictures are painted at once: each takes a processor for a while.
const PAINTERS: usize = 2;
/// No picture is larger, in pixels of a side.
const LARGEST: f32 = 6000.0;
/// Screens of today show two dots for one.
const SCALE: f32 = 2.0;

static PAINTING: Semaphore = Semaphore::const_new(PAINTERS);
static LETTERS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut letters = Database::new();
    for file in FILES {
        letters.load_font_data(file.to_vec());
    }
    letters.set_sans_serif_family("Noto Sans");
    Arc::new(letters)
});

fn options() -> Options<'static> {
    Options { fontdb: LETTERS.clone(), font_family: "Noto Sans".to_owned(), ..Options::default() }
}

/// Paints a drawing, on a thread that waits for nobody.
pub(super) async fn png(svg: String) -> anyhow::Result<Vec<u8>> {
    let turn = PAINTING.acquire().await?;
    let painted = tokio::task::spawn_blocking(move || painted(&svg)).await;
    drop(turn);
    painted.context("painting was cut off")?
}

/// What a drawing is made of, its letters with the fonts that have them.
pub(super) fn tree(svg: &str) -> anyhow::Result<Tree> {
    // where a line may break is nothing to a drawing, and not every font has a letter for it
    Tree::from_str(&svg.replace('\u{200b}', ""), &options()).context("a drawing of ours cannot be read")
}

fn painted(svg: &str) -> anyhow::Result<Vec<u8>> {
    let tree = tree(svg)?;
    let size = tree.size();
    let scale = (LARGEST / size.width().max(size.height())).min(SCALE);
    let (width, height) = ((size.width() * scale).ceil() as u32, (size.height() * scale).ceil() as u32);
    let mut pixels = Pixmap::new(width, height).context("a drawing without a size")?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    pixels.encode_png().context("a picture cannot be written")
}

/// How wide a line of text is, in the units of its size.
pub(super) fn width(text: &str, size: f32) -> f32 {
    let drawn = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><text font-family=\"{FONTS}\" \
         font-size=\"{size}\">{}</text></svg>",
        super::chart::escaped(text)
    );
    let measured = tree(&drawn).ok().and_then(|tree| widest(tree.root()));
    // a line without a letter that we can draw: as wide as its columns
    measured.unwrap_or_else(|| unicode_width::UnicodeWidthStr::width(text) as f32 * size * 0.6)
}

fn widest(group: &usvg::Group) -> Option<f32> {
    let each = group.children().iter().filter_map(|node| match node {
        Node::Text(text) => Some(text.bounding_box().width()),
        Node::Group(group) => widest(group),
        Node::Path(_) | Node::Image(_) => None,
    });
    each.reduce(f32::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(group: &usvg::Group) -> Vec<(String, bool)> {
        let each = group.children().iter().flat_map(|node| match node {
            Node::Text(text) => {
                let glyphs = text.layouted().iter().flat_map(|span| &span.positioned_glyphs);
                glyphs.map(|glyph| (glyph.text.clone(), glyph.id.0 != 0)).collect()
            }
            Node::Group(group) => letters(group),
            Node::Path(_) | Node::Image(_) => Vec::new(),
        });
        each.collect()
    }

    #[test]
    fn every_language_of_ours_has_its_letters() {
        let check = |text: &str, expect: bool| {
            let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\"><text y=\"20\">{text}</text></svg>");
            let letters = letters(tree(&svg).unwrap().root());
            assert_eq!(!letters.is_empty() && letters.iter().all(|(_, known)| *known), expect, "{letters:?}");
        };
        for text in ["Đúng hạn, não, ñ – 1 “x”…", "ตามแผน กี่", "ទាន់ពេល", "ຕາມແຜນ", "အချိန်မီ", "✓●▲■○–"]
        {
            check(text, true);
        }
        check("準時", false);
    }

    #[test]
    fn longer_is_wider_and_marks_above_letters_are_not() {
        assert!(width("on track", 11.0) > width("late", 11.0));
        assert!((width("กี่", 11.0) - width("ก", 11.0)).abs() < 1.0);
        let (thai, khmer) = (width("ตามแผน", 11.0), width("ទាន់ពេល", 11.0));
        assert!((20.0..80.0).contains(&thai) && (20.0..80.0).contains(&khmer), "{thai} {khmer}");
        assert!(width("<&>", 11.0) > 5.0);
    }

    #[tokio::test]
    async fn a_drawing_becomes_a_picture_of_its_size() {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"20\"><style>.a{fill:#b31f2d}</style>\
                   <rect class=\"a\" width=\"30\" height=\"20\"/></svg>";
        let png = png(svg.to_owned()).await.unwrap();
        let pixels = Pixmap::decode_png(&png).unwrap();
        assert_eq!((pixels.width(), pixels.height()), (60, 40));
        assert_eq!(pixels.pixel(10, 10).map(|p| (p.red(), p.green(), p.blue())), Some((0xb3, 0x1f, 0x2d)));
        assert!(super::png("<svg".to_owned()).await.is_err());
    }
}
