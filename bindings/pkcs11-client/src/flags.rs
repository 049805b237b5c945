//! Sets of flags. Bits without a name are kept.

use crate::flag_set::{FlagKind, FlagSet, flag_sets};

flag_sets! {
    /// Where the salt of HKDF comes from (`CK_HKDF_PARAMS.ulSaltType`).
    HkdfSaltType {
        /// No salt
        const HKDF_SALT_NULL = 0x0000_0001;
        /// Salt given as bytes in pSalt
        const HKDF_SALT_DATA = 0x0000_0002;
        /// Salt is the value of the key hSaltKey
        const HKDF_SALT_KEY = 0x0000_0004;
    }

    /// How a module may use threads (`CK_C_INITIALIZE_ARGS.flags`).
    InitializeFlags {
        /// The module must not create threads
        const LIBRARY_CANT_CREATE_OS_THREADS = 0x0000_0001;
        /// The module may use the locks of the operating system
        const OS_LOCKING_OK = 0x0000_0002;
    }

    /// What an interface is (`CK_INTERFACE.flags`, `C_GetInterface.flags`).
    InterfaceFlags {
        /// The interface tolerates that the process forks
        const INTERFACE_FORK_SAFE = 0x0000_0001;
    }

    /// What can be done with a mechanism (`CK_MECHANISM_INFO.flags`, `C_SessionCancel.flags`).
    MechanismFlags {
        /// The device itself performs the mechanism, not software
        const HW = 0x0000_0001;
        /// Usable with C_MessageEncryptInit
        const MESSAGE_ENCRYPT = 0x0000_0002;
        /// Usable with C_MessageDecryptInit
        const MESSAGE_DECRYPT = 0x0000_0004;
        /// Usable with C_MessageSignInit
        const MESSAGE_SIGN = 0x0000_0008;
        /// Usable with C_MessageVerifyInit
        const MESSAGE_VERIFY = 0x0000_0010;
        /// Usable with the Begin and Next message functions
        const MULTI_MESSAGE = 0x0000_0020;
        /// With C_SessionCancel: the search for objects
        const FIND_OBJECTS = 0x0000_0040;
        /// Usable with C_EncryptInit
        const ENCRYPT = 0x0000_0100;
        /// Usable with C_DecryptInit
        const DECRYPT = 0x0000_0200;
        /// Usable with C_DigestInit
        const DIGEST = 0x0000_0400;
        /// Usable with C_SignInit
        const SIGN = 0x0000_0800;
        /// Usable with C_SignRecoverInit
        const SIGN_RECOVER = 0x0000_1000;
        /// Usable with C_VerifyInit
        const VERIFY = 0x0000_2000;
        /// Usable with C_VerifyRecoverInit
        const VERIFY_RECOVER = 0x0000_4000;
        /// Usable with C_GenerateKey
        const GENERATE = 0x0000_8000;
        /// Usable with C_GenerateKeyPair
        const GENERATE_KEY_PAIR = 0x0001_0000;
        /// Usable with C_WrapKey
        const WRAP = 0x0002_0000;
        /// Usable with C_UnwrapKey
        const UNWRAP = 0x0004_0000;
        /// Usable with C_DeriveKey
        const DERIVE = 0x0008_0000;
        /// Elliptic curves over prime fields
        const EC_F_P = 0x0010_0000;
        /// Elliptic curves over binary fields
        const EC_F_2M = 0x0020_0000;
        /// Curves given by explicit parameters
        const EC_ECPARAMETERS = 0x0040_0000;
        /// Curves given by object identifier
        const EC_OID = 0x0080_0000;
        /// Uncompressed points
        const EC_UNCOMPRESS = 0x0100_0000;
        /// Compressed points
        const EC_COMPRESS = 0x0200_0000;
        /// Curves given by name
        const EC_CURVENAME = 0x0400_0000;
        /// Usable with C_EncapsulateKey
        const ENCAPSULATE = 0x1000_0000;
        /// Usable with C_DecapsulateKey
        const DECAPSULATE = 0x2000_0000;
        /// More flags exist; never set so far
        const EXTENSION = 0x8000_0000;
    }

    /// Parts of messages (`C_EncryptMessageNext.flags`, `C_DecryptMessageNext.flags`).
    MessageFlags {
        /// This is the last part of the message
        const END_OF_MESSAGE = 0x0000_0001;
    }

    /// How a one-time password is computed.
    OtpFlags {
        /// Compute the next password instead of the current one
        const NEXT_OTP = 0x0000_0001;
        /// Leave the time out of the computation
        const EXCLUDE_TIME = 0x0000_0002;
        /// Leave the counter out of the computation
        const EXCLUDE_COUNTER = 0x0000_0004;
        /// Leave the challenge out of the computation
        const EXCLUDE_CHALLENGE = 0x0000_0008;
        /// Leave the PIN out of the computation
        const EXCLUDE_PIN = 0x0000_0010;
        /// Make the password easy to type
        const USER_FRIENDLY_OTP = 0x0000_0020;
    }

    /// What a session is (`CK_SESSION_INFO.flags`, `C_OpenSession.flags`).
    SessionFlags {
        /// The session is read/write
        const RW_SESSION = 0x0000_0002;
        /// Always set, kept for compatibility
        const SERIAL_SESSION = 0x0000_0004;
        /// The session can run functions asynchronously
        const ASYNC_SESSION = 0x0000_0008;
    }

    /// How to wait for events of slots (`C_WaitForSlotEvent.flags`).
    SlotEventFlags {
        /// Return at once if there is no event
        const DONT_BLOCK = 0x0000_0001;
    }

    /// What a slot is (`CK_SLOT_INFO.flags`).
    SlotFlags {
        /// A token is in the slot
        const TOKEN_PRESENT = 0x0000_0001;
        /// The token can be taken out of the slot
        const REMOVABLE_DEVICE = 0x0000_0002;
        /// The slot is hardware, not software
        const HW_SLOT = 0x0000_0004;
    }

    /// What a token is and can do (`CK_TOKEN_INFO.flags`).
    TokenFlags {
        /// The token has a random number generator
        const RNG = 0x0000_0001;
        /// The token is write-protected
        const WRITE_PROTECTED = 0x0000_0002;
        /// Some functions need a logged-in user
        const LOGIN_REQUIRED = 0x0000_0004;
        /// The normal user's PIN has been set
        const USER_PIN_INITIALIZED = 0x0000_0008;
        /// A saved operation state contains all keys needed to restore it
        const RESTORE_KEY_NOT_NEEDED = 0x0000_0020;
        /// The token has its own clock, shown in utcTime
        const CLOCK_ON_TOKEN = 0x0000_0040;
        /// The user can log in without sending a PIN through the module
        const PROTECTED_AUTHENTICATION_PATH = 0x0000_0100;
        /// One session can run two operations at once, such as digesting and encrypting
        const DUAL_CRYPTO_OPERATIONS = 0x0000_0200;
        /// The token has been initialised
        const TOKEN_INITIALIZED = 0x0000_0400;
        /// `CKF_SECONDARY_AUTHENTICATION`
        #[deprecated = "private keys no longer have a secondary PIN"]
        const SECONDARY_AUTHENTICATION = 0x0000_0800;
        /// A wrong user PIN was entered since the last success
        const USER_PIN_COUNT_LOW = 0x0001_0000;
        /// One more wrong user PIN locks it
        const USER_PIN_FINAL_TRY = 0x0002_0000;
        /// The user PIN is locked
        const USER_PIN_LOCKED = 0x0004_0000;
        /// The user PIN is the default one or has expired
        const USER_PIN_TO_BE_CHANGED = 0x0008_0000;
        /// A wrong security officer PIN was entered since the last success
        const SO_PIN_COUNT_LOW = 0x0010_0000;
        /// One more wrong security officer PIN locks it
        const SO_PIN_FINAL_TRY = 0x0020_0000;
        /// The security officer PIN is locked
        const SO_PIN_LOCKED = 0x0040_0000;
        /// The security officer PIN is the default one or has expired
        const SO_PIN_TO_BE_CHANGED = 0x0080_0000;
        /// The token failed a self-test and is in an error state
        const ERROR_STATE = 0x0100_0000;
        /// The random number generator must be seeded by C_SeedRandom before use
        const SEED_RANDOM_REQUIRED = 0x0200_0000;
        /// The token supports asynchronous sessions
        const ASYNC_SESSION_SUPPORTED = 0x0400_0000;
    }

}
