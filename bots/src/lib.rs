//! How people are reached.
