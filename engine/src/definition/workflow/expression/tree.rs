//! The tree of an expression, with the place of every part in the text (bytes).

use std::ops::Range;

use crate::guard::{Comparison, Operator};

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Node {
    pub place: Range<usize>,
    pub tree: Tree,
    pub depth: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Tree {
    Whole(i64),
    Number(f64),
    Text(String),
    YesNo(bool),
    Name(String),
    /// `of.name`
    Field(Box<Node>, Name),
    /// `list[place]`
    At(Box<Node>, Box<Node>),
    /// `name(…)` or `of.name(…)`
    Call(Option<Box<Node>>, Name, Vec<Node>),
    List(Vec<Node>),
    Not(Box<Node>),
    Minus(Box<Node>),
    All(Vec<Node>),
    Any(Vec<Node>),
    Compare(Box<Node>, Comparison, Box<Node>),
    Among(Box<Node>, Box<Node>),
    Arithmetic(Box<Node>, Operator, Box<Node>),
    Choose(Box<[Node; 3]>),
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Name {
    pub text: String,
    pub place: Range<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Joint {
    Or,
    And,
    Compare(Comparison),
    Among,
    Arithmetic(Operator),
}

/// Each with how tightly it binds.
pub(super) const JOINTS: [(&str, u8, Joint); 13] = [
    ("||", 1, Joint::Or),
    ("&&", 2, Joint::And),
    ("==", 3, Joint::Compare(Comparison::Equals)),
    ("!=", 3, Joint::Compare(Comparison::Differs)),
    (">=", 3, Joint::Compare(Comparison::AtLeast)),
    ("<=", 3, Joint::Compare(Comparison::AtMost)),
    (">", 3, Joint::Compare(Comparison::Above)),
    ("<", 3, Joint::Compare(Comparison::Below)),
    ("+", 4, Joint::Arithmetic(Operator::Plus)),
    ("-", 4, Joint::Arithmetic(Operator::Minus)),
    ("*", 5, Joint::Arithmetic(Operator::Times)),
    ("/", 5, Joint::Arithmetic(Operator::Over)),
    ("%", 5, Joint::Arithmetic(Operator::Rest)),
];
impl Joint {
    pub(super) fn tree(self, left: Node, right: Node) -> Tree {
        match self {
            Joint::Or => Tree::Any(vec![left, right]),
            Joint::And => Tree::All(vec![left, right]),
            Joint::Compare(is) => Tree::Compare(Box::new(left), is, Box::new(right)),
            Joint::Among => Tree::Among(Box::new(left), Box::new(right)),
            Joint::Arithmetic(operator) => Tree::Arithmetic(Box::new(left), operator, Box::new(right)),
        }
    }
}

impl Tree {
    pub(super) fn inside(&self) -> impl Iterator<Item = &Node> {
        let (boxed, listed): ([Option<&Node>; 2], &[Node]) = match self {
            Tree::Whole(_) | Tree::Number(_) | Tree::Text(_) | Tree::YesNo(_) | Tree::Name(_) => ([None, None], &[]),
            Tree::Field(of, _) | Tree::Not(of) | Tree::Minus(of) => ([Some(of), None], &[]),
            Tree::At(a, b) | Tree::Compare(a, _, b) | Tree::Among(a, b) | Tree::Arithmetic(a, _, b) => {
                ([Some(a), Some(b)], &[])
            }
            Tree::Call(of, _, arguments) => ([of.as_deref(), None], arguments),
            Tree::List(parts) | Tree::All(parts) | Tree::Any(parts) => ([None, None], parts),
            Tree::Choose(parts) => ([None, None], parts.as_slice()),
        };
        boxed.into_iter().flatten().chain(listed)
    }
}
