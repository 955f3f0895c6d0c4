//! Files that people sent, from the Bot API's own host and from no other.
//!
//! The address of a file holds the bot's token and is good for an hour, so it is asked for anew each time and kept
//! nowhere. Names and types come with the message, not from here.

use std::time::Duration;

use reqwest::Url;
use serde::Deserialize;
use teloxide::{payloads::GetFile, types::FileId};
use tokio::io::{AsyncWrite, AsyncWriteExt};

use super::{
    Telegram,
    api::{Failure, Refusal},
};
use crate::{NoFile, transport};

/// What a bot may download (https://core.telegram.org/bots/api#getfile).
const LARGEST: u64 = 20 << 20;
/// For the whole of a file.
const PATIENCE: Duration = Duration::from_secs(120);
/// What Telegram says of a file that is larger.
const TOO_BIG: &str = "file is too big";

#[derive(Deserialize)]
struct Found {
    file_path: Option<String>,
    file_size: Option<u64>,
}

impl Telegram {
    /// The file's bytes, at most `limit`, into `sink`; and how many they are. After an error the sink holds a part.
    pub async fn fetch(&self, id: &str, limit: u64, sink: &mut (dyn AsyncWrite + Send + Unpin)) -> Result<u64, NoFile> {
        let limit = limit.min(LARGEST);
        let payload = GetFile { file_id: FileId(id.to_owned()) };
        let found: Found = self.api.call(&payload).await.map_err(|failure| no_file(failure, limit))?;
        if found.file_size.is_some_and(|size| size > limit) {
            return Err(NoFile::TooLarge { limit });
        }
        let address = found.file_path.as_deref().and_then(|path| self.api.file(path)).ok_or(NoFile::Gone)?;
        self.download(address, limit, sink).await
    }

    async fn download(
        &self,
        address: Url,
        limit: u64,
        sink: &mut (dyn AsyncWrite + Send + Unpin),
    ) -> Result<u64, NoFile> {
        let again = |error| NoFile::Again(transport::why(error));
        let mut response = self.api.get(address).timeout(PATIENCE).send().await.map_err(again)?;
        match response.status().as_u16() {
            200 => {}
            404 => return Err(NoFile::Gone),
            status => return Err(NoFile::Again(format!("status {status}"))),
        }
        let mut bytes: u64 = 0;
        while let Some(chunk) = response.chunk().await.map_err(again)? {
            bytes += chunk.len() as u64;
            if bytes > limit {
                return Err(NoFile::TooLarge { limit });
            }
            sink.write_all(&chunk).await.map_err(|error| NoFile::Again(error.to_string()))?;
        }
        Ok(bytes)
    }
}

fn no_file(failure: Failure, limit: u64) -> NoFile {
    match failure {
        Failure::Refused(Refusal { code: 400, description, .. }) if description.contains(TOO_BIG) => {
            NoFile::TooLarge { limit }
        }
        Failure::Refused(Refusal { code: 400, .. }) => NoFile::Gone,
        Failure::Refused(Refusal { code, .. }) => NoFile::Again(format!("refused with {code}")),
        Failure::NotSent(why) | Failure::Cut(why) => NoFile::Again(why),
        Failure::Garbled => NoFile::Again("the answer cannot be read".into()),
        Failure::Trouble { status } => NoFile::Again(format!("status {status}")),
    }
}
