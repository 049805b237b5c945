//! Sessions for many threads.

use std::borrow::Borrow;
use std::collections::VecDeque;
use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use secrecy::SecretString;

use crate::error::{Error, Result};
use crate::flags::SessionFlags;
use crate::info::{Limit, TokenInfo};
use crate::session::Session;
use crate::slot::Slot;
use crate::values::{Rv, SessionState, UserType};

/// How a [`SessionPool`] is made.
#[derive(Clone, Debug, Default)]
pub struct PoolOptions {
    size: Option<usize>,
    is_read_write: bool,
    login: Option<(UserType, Option<SecretString>)>,
}

/// The most sessions of a pool if neither its options nor the token say a number.
const USUAL_SIZE: usize = 16;

impl PoolOptions {
    /// Sessions that cannot change objects on the token, and nobody who logs in.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many sessions there are at most; 16 if this is not said. The token may allow fewer.
    #[inline]
    #[must_use]
    pub fn size(mut self, sessions: usize) -> Self {
        self.size = Some(sessions);
        self
    }

    /// Whether the sessions can change objects on the token.
    #[inline]
    #[must_use]
    pub fn read_write(mut self, read_write: bool) -> Self {
        self.is_read_write = read_write;
        self
    }

    /// Who is logged in. Without a PIN the token has to have a way of its own to ask for it.
    ///
    /// The pool keeps the PIN, which is overwritten when the pool is dropped, to log in again when a
    /// reset of the token has ended all sessions. A PIN that was refused is not tried again.
    #[inline]
    #[must_use]
    pub fn login(mut self, user: UserType, pin: Option<SecretString>) -> Self {
        self.login = Some((user, pin));
        self
    }

    /// Makes the pool and its first session, so that a wrong PIN is noticed now.
    ///
    /// # Errors
    /// What the module returns; [`Error::Argument`] if the pool would have no sessions.
    #[inline]
    pub fn open(self, slot: &Slot) -> Result<SessionPool> {
        let size = size(&slot.token_info()?, self.is_read_write, self.size);
        if size == 0 {
            return Err(Error::Argument("a pool without sessions"));
        }
        let mut flags = SessionFlags::SERIAL_SESSION;
        flags.set(SessionFlags::RW_SESSION, self.is_read_write);
        let pool = SessionPool {
            shared: Arc::new(Shared {
                slot: slot.clone(),
                flags,
                size,
                login: self.login,
                refused: Mutex::default(),
                state: Mutex::new(State {
                    free: size,
                    ..State::default()
                }),
            }),
        };
        drop(pool.try_get()?);
        Ok(pool)
    }
}

/// How many sessions a pool may have: as many as are wanted, but no more than the token allows.
#[inline]
fn size(token: &TokenInfo, is_read_write: bool, wanted: Option<usize>) -> usize {
    let mut limits = vec![token.max_sessions];
    if is_read_write {
        limits.push(token.max_read_write_sessions);
    }
    let allowed = limits.into_iter().filter_map(|limit| match limit {
        Limit::Of(number) => usize::try_from(number).ok(),
        Limit::Infinite | Limit::Unavailable => None,
    });
    let wanted = wanted.unwrap_or(USUAL_SIZE);
    allowed.fold(wanted, usize::min)
}

/// A bounded number of sessions with a token, for any number of threads. Clones share them.
///
/// A session that is dropped goes back to the pool and stays open, so that the token stays logged in.
/// Before it is handed out again, the pool asks the module whether it still is a session
/// (`C_GetSessionInfo`): a session that is lost, to a reset of the token for example, is replaced by a
/// new one, and whoever was logged in is logged in again. Handles of private objects from before may
/// not be valid any more; search the objects again.
///
/// Who waits longest is served first.
#[derive(Clone)]
pub struct SessionPool {
    shared: Arc<Shared>,
}

struct Shared {
    slot: Slot,
    flags: SessionFlags,
    size: usize,
    login: Option<(UserType, Option<SecretString>)>,
    /// How the login was refused, which is not tried again, so that no PIN gets locked. It is held
    /// during a login.
    refused: Mutex<Option<Rv>>,
    state: Mutex<State>,
}

/// A *turn* is the right to have one session: `size` turns are free, taken or withheld.
#[derive(Default)]
struct State {
    /// Sessions that are open and not in use. Nobody has their turns.
    idle: Vec<Session>,
    /// How many sessions are open, those in use included.
    open: usize,
    /// Turns that nobody has. If there is one, nobody waits.
    free: usize,
    /// Turns of no use, since the token had no more sessions.
    withheld: usize,
    /// Who waits for a turn; who is taken out of it has got one.
    waiting: VecDeque<Arc<Condvar>>,
}

impl SessionPool {
    /// Takes a session, or waits so long until one is free.
    ///
    /// # Errors
    /// [`Error::PoolExhausted`] if none became free in time; what the module returns.
    #[inline]
    pub fn get(&self, timeout: Duration) -> Result<PooledSession> {
        let deadline = Instant::now().checked_add(timeout);
        self.shared.take_turn(deadline)?;
        self.session(deadline)
    }

    /// Takes a session if one is free now.
    ///
    /// # Errors
    /// [`Error::PoolExhausted`] if none is free; what the module returns.
    #[inline]
    pub fn try_get(&self) -> Result<PooledSession> {
        let now = Some(Instant::now());
        self.shared.take_turn(now)?;
        self.session(now)
    }

    /// Finds a session for somebody who has a turn.
    #[inline]
    fn session(&self, deadline: Option<Instant>) -> Result<PooledSession> {
        let shared = &self.shared;
        loop {
            match shared.find_session() {
                Ok(session) => {
                    return Ok(PooledSession {
                        session: Some(session),
                        pool: shared.clone(),
                    });
                }
                Err(error) if error.rv() == Some(Rv::SESSION_COUNT) => {
                    shared.withhold_turn(error, deadline)?;
                }
                Err(error) => {
                    shared.state().give_turn();
                    return Err(error);
                }
            }
        }
    }

    /// How many sessions it has at most.
    #[inline]
    #[must_use]
    pub fn size(&self) -> usize {
        self.shared.size
    }

    /// How many of its sessions are open, in use or not.
    #[inline]
    #[must_use]
    pub fn open_sessions(&self) -> usize {
        self.look(|state| state.open)
    }

    /// How many threads wait for a session.
    #[inline]
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.look(|state| state.waiting.len())
    }

    fn look(&self, number: impl FnOnce(&State) -> usize) -> usize {
        // In a forked child somebody may hold the lock who is not there.
        match self.shared.slot.shared.check() {
            Err(Error::Forked) => 0,
            _ => number(&self.shared.state()),
        }
    }

    /// The slot of its token.
    #[inline]
    #[must_use]
    pub fn slot(&self) -> &Slot {
        &self.shared.slot
    }
}

impl fmt::Debug for SessionPool {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionPool")
            .field("slot", &self.shared.slot)
            .field("size", &self.shared.size)
            .finish_non_exhaustive()
    }
}

impl State {
    /// Gives a turn to who waits longest.
    #[inline]
    fn give_turn(&mut self) {
        match self.waiting.pop_front() {
            Some(who) => who.notify_one(),
            None => self.free += 1 + std::mem::take(&mut self.withheld),
        }
    }
}

impl Shared {
    #[inline]
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for a turn.
    #[inline]
    fn take_turn(&self, deadline: Option<Instant>) -> Result<()> {
        // In a forked child somebody may hold the lock who is not there.
        self.slot.shared.check()?;
        let mut state = self.state();
        if state.free > 0 {
            state.free -= 1;
            return Ok(());
        }
        self.wait(state, deadline)
    }

    #[inline]
    fn wait(&self, mut state: MutexGuard<'_, State>, deadline: Option<Instant>) -> Result<()> {
        let me = Arc::new(Condvar::new());
        state.waiting.push_back(me.clone());
        loop {
            let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
            state = match left {
                Some(left) => {
                    let waited = me.wait_timeout(state, left);
                    waited.unwrap_or_else(PoisonError::into_inner).0
                }
                None => me.wait(state).unwrap_or_else(PoisonError::into_inner),
            };
            let mut waiting = state.waiting.iter();
            let Some(place) = waiting.position(|other| Arc::ptr_eq(other, &me)) else {
                return Ok(());
            };
            if deadline.is_some_and(|deadline| deadline <= Instant::now()) {
                state.waiting.remove(place);
                return Err(Error::PoolExhausted);
            }
        }
    }

    /// Keeps the turn of somebody for whom the token has no session until one is given back, and waits
    /// for that.
    #[inline]
    fn withhold_turn(&self, error: Error, deadline: Option<Instant>) -> Result<()> {
        let mut state = self.state();
        if !state.idle.is_empty() {
            return Ok(());
        }
        if state.open == 0 {
            // The pool has none that could be given back.
            state.give_turn();
            return Err(error);
        }
        state.withheld += 1;
        self.wait(state, deadline)
    }

    /// A session that is ready for use: an idle one, else a new one.
    #[inline]
    fn find_session(&self) -> Result<Session> {
        while let Some(session) = self.take_idle() {
            match self.prepare(&session) {
                Ok(()) => return Ok(session),
                Err(error) => {
                    self.close(session);
                    if !error.is_session_lost() {
                        return Err(error);
                    }
                }
            }
        }
        let session = self.slot.open(self.flags)?;
        self.state().open += 1;
        match self.prepare(&session) {
            Ok(()) => Ok(session),
            Err(error) => {
                self.close(session);
                Err(error)
            }
        }
    }

    #[inline]
    fn take_idle(&self) -> Option<Session> {
        self.state().idle.pop()
    }

    /// Checks that it is a session, and logs in if nobody is.
    #[inline]
    fn prepare(&self, session: &Session) -> Result<()> {
        const PUBLIC: [SessionState; 2] = [
            SessionState::RO_PUBLIC_SESSION,
            SessionState::RW_PUBLIC_SESSION,
        ];
        let state = session.info()?.state;
        let Some((user, pin)) = &self.login else {
            return Ok(());
        };
        if !PUBLIC.contains(&state) {
            return Ok(());
        }
        let refused = self.refused.lock();
        let mut refused = refused.unwrap_or_else(PoisonError::into_inner);
        if let Some(rv) = *refused {
            let function = "C_Login";
            return Err(Error::Returned { function, rv });
        }
        let result = session.ensure_login(*user, pin.as_ref());
        if let Err(error) = &result
            && error.is_pin_refused()
        {
            *refused = error.rv();
        }
        result
    }

    /// Closes a session instead of keeping it.
    #[inline]
    fn close(&self, session: Session) {
        // It is counted until it is closed, since so long its turn is taken.
        drop(session);
        self.state().open -= 1;
    }
}

/// A session of a [`SessionPool`], to which it goes back when dropped.
pub struct PooledSession {
    session: Option<Session>,
    pool: Arc<Shared>,
}

impl PooledSession {
    /// Closes the session instead of giving it back.
    #[inline]
    pub fn discard(mut self) {
        if let Some(session) = self.session.take() {
            self.end(session, false);
        }
    }

    #[inline]
    fn end(&self, session: Session, is_kept: bool) {
        if let Err(Error::Forked) = self.pool.slot.shared.check() {
            return; // it is the parent's
        }
        if !is_kept {
            self.pool.close(session);
            self.pool.state().give_turn();
            return;
        }
        let mut state = self.pool.state();
        state.idle.push(session);
        state.give_turn();
    }
}

impl Deref for PooledSession {
    type Target = Session;

    #[inline]
    fn deref(&self) -> &Session {
        self.session
            .as_ref()
            .expect("it is there until it is dropped")
    }
}

impl Borrow<Session> for PooledSession {
    #[inline]
    fn borrow(&self) -> &Session {
        self
    }
}

impl Drop for PooledSession {
    #[inline]
    fn drop(&mut self) {
        if let Some(session) = self.session.take() {
            // What a thread that panics leaves behind may be in the middle of something.
            self.end(session, !thread::panicking());
        }
    }
}

impl fmt::Debug for PooledSession {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PooledSession").field(&self.session).finish()
    }
}
