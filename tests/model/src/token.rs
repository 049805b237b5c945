//! A token that has so many sessions and no more, and counts them.

use loom::sync::{Arc, Mutex};
use secrecy::SecretString;

use crate::error::{Error, Result};
use crate::flags::SessionFlags;
use crate::info::{Limit, TokenInfo};
use crate::values::{Rv, SessionState, UserType};

#[derive(Debug)]
struct Token {
    capacity: usize,
    open: usize,
    /// How often the token has been reset, which ends all sessions.
    resets: usize,
    logins: usize,
    is_logged_in: bool,
}

/// The slot with the token.
#[derive(Clone, Debug)]
pub struct Slot {
    token: Arc<Mutex<Token>>,
    /// Where the pool looks for it.
    pub(crate) shared: Entrance,
}

/// The way into the module, which always is open.
#[derive(Clone, Debug)]
pub(crate) struct Entrance;

impl Entrance {
    pub(crate) fn check(&self) -> Result<()> {
        Ok(())
    }
}

/// A session with the token.
#[derive(Debug)]
pub struct Session {
    token: Arc<Mutex<Token>>,
    resets: usize,
}

fn returned<T>(function: &'static str, rv: Rv) -> Result<T> {
    Err(Error::Returned { function, rv })
}

impl Slot {
    /// A token with room for so many sessions.
    pub fn new(capacity: usize) -> Self {
        let token = Token { capacity, open: 0, resets: 0, logins: 0, is_logged_in: false };
        Self { token: Arc::new(Mutex::new(token)), shared: Entrance }
    }

    /// Has room for so many sessions from now on.
    pub fn allow(&self, capacity: usize) {
        self.token.lock().unwrap().capacity = capacity;
    }

    /// How many sessions there are.
    pub fn open_sessions(&self) -> usize {
        self.token.lock().unwrap().open
    }

    /// How often somebody logged in.
    pub fn logins(&self) -> usize {
        self.token.lock().unwrap().logins
    }

    /// Ends all sessions, as a reset of the token does.
    pub fn reset(&self) {
        let mut token = self.token.lock().unwrap();
        (token.open, token.is_logged_in) = (0, false);
        token.resets += 1;
    }

    pub(crate) fn token_info(&self) -> Result<TokenInfo> {
        Ok(TokenInfo {
            max_sessions: Limit::Unavailable,
            max_read_write_sessions: Limit::Unavailable,
        })
    }

    pub(crate) fn open(&self, _: SessionFlags) -> Result<Session> {
        let mut token = self.token.lock().unwrap();
        if token.open == token.capacity {
            return returned("C_OpenSession", Rv::SESSION_COUNT);
        }
        token.open += 1;
        Ok(Session { token: self.token.clone(), resets: token.resets })
    }
}

/// What the pool wants to know of a session.
pub(crate) struct SessionInfo {
    pub(crate) state: SessionState,
}

impl Session {
    /// Whether it has not been ended by a reset.
    pub fn is_there(&self) -> bool {
        self.token.lock().unwrap().resets == self.resets
    }

    pub(crate) fn info(&self) -> Result<SessionInfo> {
        let token = self.token.lock().unwrap();
        if token.resets != self.resets {
            return returned("C_GetSessionInfo", Rv::SESSION_HANDLE_INVALID);
        }
        let state = if token.is_logged_in {
            SessionState::RW_USER_FUNCTIONS
        } else {
            SessionState::RW_PUBLIC_SESSION
        };
        Ok(SessionInfo { state })
    }

    pub(crate) fn ensure_login(&self, _: UserType, _: Option<&SecretString>) -> Result<()> {
        let mut token = self.token.lock().unwrap();
        if token.resets != self.resets {
            return returned("C_Login", Rv::SESSION_HANDLE_INVALID);
        }
        token.logins += usize::from(!token.is_logged_in);
        token.is_logged_in = true;
        Ok(())
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let mut token = self.token.lock().unwrap();
        if token.resets == self.resets {
            token.open -= 1;
        }
    }
}
