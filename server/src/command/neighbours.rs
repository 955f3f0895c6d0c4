//! What stands around the server: proxies before it, other sites whose scripts may use it, and how often all may ask.

use std::num::NonZeroU32;

use super::{Exit, host::Stop};
use crate::http::{Door, REQUESTS};

#[derive(Debug, clap::Args)]
pub(super) struct Neighbours {
    /// Proxies before this server, such as 10.0.0.5 or 10.0.0.0/8: of them `X-Forwarded-For` is believed, so that visitors
    /// are counted apart. One on this machine is known without being named.
    #[arg(long = "trusted-proxy", env = "WAYMARK_TRUSTED_PROXIES", value_delimiter = ',', value_name = "ADDRESS")]
    proxies: Vec<String>,
    /// Sites whose scripts may use the API with a token, such as https://dashboard.example.org; what is public may be read
    /// from everywhere.
    #[arg(long = "origin", env = "WAYMARK_ORIGINS", value_delimiter = ',', value_name = "ORIGIN")]
    origins: Vec<String>,
    /// How many requests a token, or an address without one, has in a minute; unchanged answers (304) are not counted.
    #[arg(long, env = "WAYMARK_REQUESTS_A_MINUTE", default_value_t = REQUESTS, value_name = "N")]
    requests_a_minute: NonZeroU32,
}

impl Neighbours {
    pub(super) fn door(&self) -> Result<Door, Stop> {
        let proxies = given(&self.proxies).map(str::parse).collect::<Result<_, String>>();
        let proxies = proxies.map_err(|why| Stop::new(Exit::Usage, format!("--trusted-proxy: {why}")))?;
        let origins = given(&self.origins).map(|origin| origin.trim_end_matches('/').to_owned());
        Ok(Door::new(proxies, origins.collect(), self.requests_a_minute))
    }
}

/// A variable that is set to nothing is given as one empty value.
fn given(values: &[String]) -> impl Iterator<Item = &str> {
    values.iter().map(|value| value.trim()).filter(|value| !value.is_empty())
}
