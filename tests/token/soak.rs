//! Many threads for a long time: what is opened is closed, what is made is there and then gone, and memory
//! does not grow. `scripts/soak` runs it for half an hour.

use std::alloc::{GlobalAlloc, Layout, System};
use std::fmt::Write;
use std::sync::Mutex;
use std::sync::atomic::{AtomicIsize, AtomicU64, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use pkcs11_client::{
    KeyPair, Mechanism, MechanismType, ObjectClass, PoolOptions, Result, Rv, Session, SessionPool,
    Slot, Template, UserType, attribute,
};

use crate::client::{context, slot_of, so_pin, user_pin};
use crate::softhsm::{LABEL, SoftHsm, with_softhsm};

const THREADS: u64 = 8;
/// The token that is initialized again and again.
const SECOND: &str = "second token";
/// What a thread does if nobody says for how long.
const ROUNDS: u64 = 12;
/// One round of so many has the second token initialized.
const INITIALIZE_EVERY: u64 = 10;
/// How much more memory this side may have at the end than after the first tenth, in bytes: the tables of
/// its locks and the report. What the module has is its own: SoftHSM keeps something of each object.
const MORE_MEMORY: isize = 64 * 1024;

/// Counts the memory of this side, which is not the module's.
struct Counting;

static MEMORY: AtomicIsize = AtomicIsize::new(0);

#[global_allocator]
static ALLOCATOR: Counting = Counting;

// SAFETY: all is done by the allocator of the system.
#[allow(unsafe_code, reason = "allocators are")]
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        MEMORY.fetch_add(layout.size().cast_signed(), Ordering::Relaxed);
        // SAFETY: as the caller promises.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        MEMORY.fetch_sub(layout.size().cast_signed(), Ordering::Relaxed);
        // SAFETY: as the caller promises.
        unsafe { System.dealloc(pointer, layout) }
    }
}

/// P-256, as `CKA_EC_PARAMS` has it.
const P_256: &[u8] = &[0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07];

struct Soak {
    slot: Slot,
    pool: SessionPool,
    pair: KeyPair,
    second: Mutex<Slot>,
    rounds: AtomicU64,
    initializations: AtomicU64,
    /// Keys that the module did not make.
    refused: AtomicU64,
    end: Option<Instant>,
}

/// What must not grow.
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
struct Counts {
    sessions: usize,
    objects: usize,
    files: usize,
    descriptors: usize,
}

#[test]
fn nothing_leaks_and_nothing_is_lost() {
    with_softhsm(|softhsm| {
        softhsm.add_token(SECOND);
        let minutes = env::var("SOAK_MINUTES").ok().map(|text| text.parse::<u64>().unwrap());
        let duration = minutes.map(|minutes| Duration::from_secs(60 * minutes));
        let soak = Soak::start(duration);
        let start = soak.counts(softhsm);
        let (mut report, mut memory) = (String::new(), None);
        thread::scope(|scope| {
            let threads: Vec<_> = (0..THREADS)
                .map(|number| {
                    scope.spawn({
                        let soak = &soak;
                        move || soak.work(number)
                    })
                })
                .collect();
            memory = duration.map(|duration| soak.watch(duration, &mut report));
            threads.into_iter().for_each(|thread| thread.join().unwrap());
        });
        let end = soak.counts(softhsm);
        writeln!(report, "start: {start:?}\nend:   {end:?}").unwrap();
        let number = |number: &AtomicU64| number.load(Ordering::Relaxed);
        let (rounds, refused) = (number(&soak.rounds), number(&soak.refused));
        let initializations = number(&soak.initializations);
        writeln!(
            report,
            "{rounds} rounds, {initializations} initializations, {refused} keys not made by the module"
        )
        .unwrap();
        if let Some(path) = env::var_os("SOAK_REPORT") {
            fs::write(path, &report).unwrap();
        }
        assert_eq!(
            (start.sessions, start.descriptors),
            (end.sessions, end.descriptors),
            "{report}"
        );
        // SoftHSM may leave an object and its lock behind where it said that it did not make a key.
        let left = refused as usize;
        assert!((start.objects..=start.objects + left).contains(&end.objects), "{report}");
        assert!((start.files..=start.files + 2 * left).contains(&end.files), "{report}");
        let is_more = |(first, last)| last > first + MORE_MEMORY;
        assert!(!memory.is_some_and(is_more), "memory grew\n{report}");
        // A token with a session is not initialized, so this tells that there is none.
        let slot = soak.slot.clone();
        drop(soak);
        slot.init_token(Some(&so_pin()), LABEL).unwrap();
        assert!(rounds >= THREADS * ROUNDS && initializations > 0, "{report}");
        // One in a hundred, and a few in a short run.
        assert!(refused <= 5 + rounds / 100, "{report}");
    });
}

impl Soak {
    fn start(duration: Option<Duration>) -> Self {
        let context = context();
        let slot = slot_of(&context, LABEL);
        let options = PoolOptions::new().size(5).read_write(true);
        let pool = options.login(UserType::USER, Some(user_pin())).open(&slot).unwrap();
        // All sessions that the pool will have.
        let all: Vec<_> = (0..5).map(|_| pool.try_get().unwrap()).collect();
        let public =
            Template::new().with(attribute::EC_PARAMS, P_256).with(attribute::VERIFY, true);
        let private = Template::new().with(attribute::SIGN, true).with(attribute::TOKEN, true);
        let mechanism = Mechanism::new(MechanismType::EC_KEY_PAIR_GEN);
        let public = public.with(attribute::TOKEN, true);
        let pair = all[0].generate_key_pair(&mechanism, &public, &private).unwrap();
        drop(all);
        Self {
            second: Mutex::new(slot_of(&context, SECOND)),
            slot,
            pool,
            pair,
            rounds: AtomicU64::new(0),
            initializations: AtomicU64::new(0),
            refused: AtomicU64::new(0),
            end: duration.map(|duration| Instant::now() + duration),
        }
    }

    fn counts(&self, softhsm: &SoftHsm) -> Counts {
        let session = self.pool.get(Duration::from_secs(60)).unwrap();
        let folders = fs::read_dir(softhsm.tokens()).unwrap().map(|entry| entry.unwrap().path());
        // The second token has a file more for what was made on it last.
        let files = folders.map(|folder| fs::read_dir(folder).unwrap().count()).max();
        Counts {
            sessions: self.pool.open_sessions(),
            objects: session.find_all(&Template::new()).unwrap().len(),
            files: files.unwrap_or(0),
            descriptors: fs::read_dir("/proc/self/fd").map_or(0, Iterator::count),
        }
    }

    /// Notes how much memory there is. What this side had after a tenth of the time, and at the end, in
    /// bytes.
    fn watch(&self, duration: Duration, report: &mut String) -> (isize, isize) {
        let mut first = None;
        for tenth in 1..=10 {
            thread::sleep(duration / 10);
            let (memory, rounds) =
                (MEMORY.load(Ordering::Relaxed), self.rounds.load(Ordering::Relaxed));
            writeln!(
                report,
                "{tenth}/10: {rounds} rounds, {memory} bytes, process {} KiB",
                resident()
            )
            .unwrap();
            first.get_or_insert(memory);
        }
        (first.unwrap_or(0), MEMORY.load(Ordering::Relaxed))
    }

    fn work(&self, thread: u64) {
        for round in 1.. {
            let is_over = match self.end {
                Some(end) => Instant::now() > end,
                None => round > ROUNDS,
            };
            if is_over {
                return;
            }
            self.use_pool(&format!("{thread}/{round}"));
            self.open_sessions();
            if round % INITIALIZE_EVERY == thread {
                self.initialize_second();
            }
            self.rounds.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// An object of the session or the token is made, found, used and destroyed; a signature is checked.
    fn use_pool(&self, label: &str) {
        let session = self.pool.get(Duration::from_secs(60)).unwrap();
        let template = Template::new()
            .with(attribute::LABEL, label)
            .with(attribute::TOKEN, label.ends_with('0'))
            .with(attribute::VALUE_LEN, 32)
            .with(attribute::ENCRYPT, true)
            .with(attribute::DECRYPT, true);
        let mechanism = MechanismType::AES_KEY_GEN.into();
        let Some(key) = self.accepted(label, session.generate_key(&mechanism, &template)) else {
            return;
        };
        let found = session.find_all(&Template::new().with(attribute::LABEL, label)).unwrap();
        assert_eq!(found, [key], "{label}");
        let mechanism = Mechanism::with_bytes(MechanismType::AES_CBC_PAD, &[7; 16]);
        let ciphertext = session.encrypt(&mechanism, key, label.as_bytes()).unwrap();
        assert_eq!(session.decrypt(&mechanism, key, &ciphertext).unwrap(), label.as_bytes());
        let ecdsa = Mechanism::new(MechanismType::ECDSA);
        let signature = session.sign(&ecdsa, self.pair.private, &[1; 32]).unwrap();
        session.verify(&ecdsa, self.pair.public, &[1; 32], &signature).unwrap();
        // Left in the middle, and cancelled.
        drop(session.encrypt_stream(&mechanism, key).unwrap());
        session.destroy_object(key).unwrap();
    }

    /// None if the module had one of its own troubles with several threads.
    fn accepted<T>(&self, label: &str, result: Result<T>) -> Option<T> {
        const TROUBLE: [Rv; 2] = [Rv::GENERAL_ERROR, Rv::TEMPLATE_INCONSISTENT];
        match result {
            Err(error) if error.rv().is_some_and(|rv| TROUBLE.contains(&rv)) => {
                eprintln!("{label}: {error}");
                self.refused.fetch_add(1, Ordering::Relaxed);
                None
            }
            other => Some(other.unwrap_or_else(|error| panic!("{label}: {error}"))),
        }
    }

    fn open_sessions(&self) {
        let sessions: Vec<Session> = (0..3).map(|_| self.slot.open_read_write().unwrap()).collect();
        let digest = sessions[0].digest(&MechanismType::SHA256.into(), b"soak").unwrap();
        assert_eq!(digest.len(), 32);
        for session in sessions {
            session.close().unwrap();
        }
    }

    /// What was on the token is gone, and what is made on it is there.
    fn initialize_second(&self) {
        let slot = self.second.lock().unwrap();
        slot.init_token(Some(&so_pin()), SECOND).unwrap();
        let session = slot.open_read_write().unwrap();
        session.login(UserType::SO, Some(&so_pin())).unwrap();
        session.init_pin(Some(&user_pin())).unwrap();
        session.logout().unwrap();
        session.login(UserType::USER, Some(&user_pin())).unwrap();
        assert_eq!(session.find_all(&Template::new()).unwrap(), []);
        let data = Template::new().with(attribute::CLASS, ObjectClass::DATA);
        session.create_object(&data.with(attribute::TOKEN, true)).unwrap();
        assert_eq!(session.find_all(&Template::new()).unwrap().len(), 1);
        session.logout().unwrap();
        session.close().unwrap();
        self.initializations.fetch_add(1, Ordering::Relaxed);
    }
}

/// The memory of this process that is in use, in KiB.
fn resident() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}
