//! The workflows that come with Waymark. A programme's own of the same name wins.

/// The file's name without its ending, which is the workflow's name, and its text.
pub(super) const LIBRARY: [(&str, &str); 6] = [
    ("activity", include_str!("../../../workflows/library/activity.yaml")),
    ("commitment", include_str!("../../../workflows/library/commitment.yaml")),
    ("consultation", include_str!("../../../workflows/library/consultation.yaml")),
    ("entity", include_str!("../../../workflows/library/entity.yaml")),
    ("report_request", include_str!("../../../workflows/library/report_request.yaml")),
    ("target", include_str!("../../../workflows/library/target.yaml")),
];
