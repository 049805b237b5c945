/* SPDX-License-Identifier: Apache-2.0 OR MIT */

/*
 * Cryptographic operations. A signature is 64 bytes 0xA1, or 600 with key 3, a digest 32 bytes 0xD1, a
 * ciphertext the plaintext with its bits inverted and a tag of 16 bytes.
 */

#ifndef OPERATIONS_H
#define OPERATIONS_H

#include "token.h"

enum { DIGEST_LENGTH = 32, SIGNATURE_LENGTH = 64, LONG_SIGNATURE = 600, TAG = 16, LONG_KEY = 3 };

/* The token is gone, and so are its sessions. */
static CK_RV remove_token(void) {
  memset(sessions, 0, sizeof sessions);
  is_logged_in = 0;
  return CKR_DEVICE_REMOVED;
}

/* Enters a function of an operation. Whether it is over then; an error ends the operation, too. */
static int enter_operation(const char *function, CK_SESSION_HANDLE handle, unsigned kind, int ends,
                           CK_RV *rv) {
  struct session *session = session_of(handle);
  int is_over = enter(function, rv);
  if (!is_over && session != NULL && has_fault(function, "loses-session"))
    memset(session, 0, sizeof *session);
  if (!is_over && has_fault(function, "removes-token")) {
    *rv = remove_token();
    return 1;
  }
  if (!is_over && session_of(handle) == NULL) {
    *rv = CKR_SESSION_HANDLE_INVALID;
    return 1;
  }
  if (!is_over && !(session->operations & kind)) {
    *rv = CKR_OPERATION_NOT_INITIALIZED;
    return 1;
  }
  if (is_over && session != NULL && *rv != CKR_BUFFER_TOO_SMALL && (ends || *rv != CKR_OK))
    session->operations &= ~kind;
  return is_over;
}

static CK_RV start(const char *function, CK_SESSION_HANDLE handle, unsigned kind, CK_OBJECT_HANDLE key) {
  struct session *session = session_of(handle);
  CK_RV rv;
  if (enter(function, &rv))
    return rv;
  if (has_fault(function, "removes-token"))
    return remove_token();
  if (session == NULL)
    return CKR_SESSION_HANDLE_INVALID;
  if (session->operations & kind)
    return CKR_OPERATION_ACTIVE;
  session->operations |= kind;
  session->key = key;
  return CKR_OK;
}

/* Gives bytes; the operation is over unless the buffer is too small or none. */
static CK_RV give_last(const char *function, CK_SESSION_HANDLE handle, unsigned kind, const CK_BYTE *bytes,
                       CK_ULONG count, CK_BYTE_PTR out, CK_ULONG_PTR length) {
  CK_RV rv = give(function, bytes, count, 1, out, length);
  if (out != NULL && rv != CKR_BUFFER_TOO_SMALL)
    session_of(handle)->operations &= ~kind;
  return rv;
}

static CK_RV give_signature(const char *function, CK_SESSION_HANDLE handle, unsigned kind, CK_BYTE_PTR out,
                            CK_ULONG_PTR length) {
  CK_BYTE signature[LONG_SIGNATURE];
  int is_long;
  CK_RV rv;
  if (enter_operation(function, handle, kind, 1, &rv))
    return rv;
  is_long = session_of(handle)->key == LONG_KEY;
  memset(signature, 0xA1, sizeof signature);
  return give_last(function, handle, kind, signature, is_long ? LONG_SIGNATURE : SIGNATURE_LENGTH, out,
                   length);
}

static CK_RV give_digest(const char *function, CK_SESSION_HANDLE handle, CK_BYTE_PTR out,
                         CK_ULONG_PTR length) {
  CK_BYTE value[DIGEST_LENGTH];
  CK_RV rv;
  if (enter_operation(function, handle, DIGEST, 1, &rv))
    return rv;
  memset(value, 0xD1, sizeof value);
  return give_last(function, handle, DIGEST, value, DIGEST_LENGTH, out, length);
}

static CK_RV check_signature(const char *function, CK_SESSION_HANDLE handle, const CK_BYTE *signature,
                             CK_ULONG length) {
  CK_RV rv;
  if (enter_operation(function, handle, VERIFY, 1, &rv))
    return rv;
  session_of(handle)->operations &= ~(unsigned)VERIFY;
  if (length != SIGNATURE_LENGTH)
    return CKR_SIGNATURE_LEN_RANGE;
  return signature[0] == 0xA1 ? CKR_OK : CKR_SIGNATURE_INVALID;
}

/* Inverts all bytes; `more` of a tag follow, or are taken away if negative. */
static CK_RV invert(const char *function, CK_SESSION_HANDLE handle, unsigned kind, int ends, long more,
                    const CK_BYTE *in, CK_ULONG in_length, CK_BYTE_PTR out, CK_ULONG_PTR length) {
  CK_ULONG count = in_length + (CK_ULONG)more;
  CK_BYTE *bytes;
  CK_RV rv;
  if (enter_operation(function, handle, kind, ends, &rv))
    return rv;
  if (more < 0 && in_length < (CK_ULONG)-more) {
    session_of(handle)->operations &= ~kind;
    return CKR_ENCRYPTED_DATA_LEN_RANGE;
  }
  bytes = calloc(count + 1, 1);
  for (CK_ULONG i = 0; i < count && i < in_length; i++)
    bytes[i] = in[i] ^ 0xFF;
  rv = ends ? give_last(function, handle, kind, bytes, count, out, length)
            : give(function, bytes, count, 1, out, length);
  free(bytes);
  return rv;
}

static CK_RV update(const char *function, CK_SESSION_HANDLE handle, unsigned kind) {
  CK_RV rv;
  return enter_operation(function, handle, kind, 0, &rv) ? rv : CKR_OK;
}

/* Functions of one form, by their names. */
#define INIT(name, function, kind)                                                                     \
  static CK_RV name(CK_SESSION_HANDLE handle, CK_MECHANISM_PTR mechanism, CK_OBJECT_HANDLE key) {      \
    (void)mechanism;                                                                                   \
    return start(#function, handle, kind, key);                                                        \
  }
#define UPDATE(name, function, kind)                                                                   \
  static CK_RV name(CK_SESSION_HANDLE handle, CK_BYTE_PTR in, CK_ULONG length) {                       \
    (void)in, (void)length;                                                                            \
    return update(#function, handle, kind);                                                            \
  }
#define TRANSFORM(name, function, kind, ends, more)                                                    \
  static CK_RV name(CK_SESSION_HANDLE handle, CK_BYTE_PTR in, CK_ULONG in_length, CK_BYTE_PTR out,     \
                    CK_ULONG_PTR length) {                                                             \
    return invert(#function, handle, kind, ends, more, in, in_length, out, length);                    \
  }
#define FINISH(name, function, kind, count)                                                            \
  static CK_RV name(CK_SESSION_HANDLE handle, CK_BYTE_PTR out, CK_ULONG_PTR length) {                  \
    static const CK_BYTE in[TAG];                                                                      \
    return invert(#function, handle, kind, 1, 0, in, count, out, length);                              \
  }
#define SIGNATURE(name, function, kind)                                                                \
  static CK_RV name(CK_SESSION_HANDLE handle, CK_BYTE_PTR in, CK_ULONG in_length, CK_BYTE_PTR out,     \
                    CK_ULONG_PTR length) {                                                             \
    (void)in, (void)in_length;                                                                         \
    return give_signature(#function, handle, kind, out, length);                                       \
  }

INIT(encrypt_init, C_EncryptInit, ENCRYPT)
TRANSFORM(encrypt, C_Encrypt, ENCRYPT, 1, TAG)
TRANSFORM(encrypt_update, C_EncryptUpdate, ENCRYPT, 0, 0)
FINISH(encrypt_final, C_EncryptFinal, ENCRYPT, TAG)
INIT(decrypt_init, C_DecryptInit, DECRYPT)
TRANSFORM(decrypt, C_Decrypt, DECRYPT, 1, -TAG)
TRANSFORM(decrypt_update, C_DecryptUpdate, DECRYPT, 0, 0)
FINISH(decrypt_final, C_DecryptFinal, DECRYPT, 0)
INIT(sign_init, C_SignInit, SIGN)
SIGNATURE(sign, C_Sign, SIGN)
UPDATE(sign_update, C_SignUpdate, SIGN)
INIT(sign_recover_init, C_SignRecoverInit, SIGN_RECOVER)
SIGNATURE(sign_recover, C_SignRecover, SIGN_RECOVER)
INIT(verify_init, C_VerifyInit, VERIFY)
UPDATE(verify_update, C_VerifyUpdate, VERIFY)
INIT(verify_recover_init, C_VerifyRecoverInit, VERIFY_RECOVER)
TRANSFORM(verify_recover, C_VerifyRecover, VERIFY_RECOVER, 1, -TAG)
UPDATE(digest_update, C_DigestUpdate, DIGEST)

static CK_RV sign_final(CK_SESSION_HANDLE handle, CK_BYTE_PTR out, CK_ULONG_PTR length) {
  return give_signature("C_SignFinal", handle, SIGN, out, length);
}

static CK_RV verify(CK_SESSION_HANDLE handle, CK_BYTE_PTR data, CK_ULONG data_length,
                    CK_BYTE_PTR signature, CK_ULONG length) {
  (void)data, (void)data_length;
  return check_signature("C_Verify", handle, signature, length);
}

static CK_RV verify_final(CK_SESSION_HANDLE handle, CK_BYTE_PTR signature, CK_ULONG length) {
  return check_signature("C_VerifyFinal", handle, signature, length);
}

static CK_RV digest_init(CK_SESSION_HANDLE handle, CK_MECHANISM_PTR mechanism) {
  (void)mechanism;
  return start("C_DigestInit", handle, DIGEST, 0);
}

static CK_RV digest(CK_SESSION_HANDLE handle, CK_BYTE_PTR in, CK_ULONG in_length, CK_BYTE_PTR out,
                    CK_ULONG_PTR length) {
  (void)in, (void)in_length;
  return give_digest("C_Digest", handle, out, length);
}

static CK_RV digest_key(CK_SESSION_HANDLE handle, CK_OBJECT_HANDLE key) {
  (void)key;
  return update("C_DigestKey", handle, DIGEST);
}

static CK_RV digest_final(CK_SESSION_HANDLE handle, CK_BYTE_PTR out, CK_ULONG_PTR length) {
  return give_digest("C_DigestFinal", handle, out, length);
}

static CK_RV session_cancel(CK_SESSION_HANDLE handle, CK_FLAGS flags) {
  static const struct {
    CK_FLAGS flag;
    unsigned kind;
  } kinds[] = {
      {CKF_ENCRYPT, ENCRYPT}, {CKF_DECRYPT, DECRYPT},           {CKF_DIGEST, DIGEST},
      {CKF_SIGN, SIGN},       {CKF_SIGN_RECOVER, SIGN_RECOVER}, {CKF_VERIFY, VERIFY},
      {CKF_FIND_OBJECTS, FIND}, {CKF_VERIFY_RECOVER, VERIFY_RECOVER},
      {CKF_MESSAGE_SIGN, MESSAGE}, {CKF_MESSAGE_ENCRYPT, MESSAGE},
  };
  ENTER(C_SessionCancel);
  if (session_of(handle) == NULL)
    return CKR_SESSION_HANDLE_INVALID;
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
    if (flags & kinds[i].flag)
      session_of(handle)->operations &= ~kinds[i].kind;
  return CKR_OK;
}

static CK_RV get_operation_state(CK_SESSION_HANDLE handle, CK_BYTE_PTR out, CK_ULONG_PTR length) {
  static const CK_BYTE state[40] = {0x57};
  ENTER(C_GetOperationState);
  if (session_of(handle) == NULL)
    return CKR_SESSION_HANDLE_INVALID;
  return give("C_GetOperationState", state, sizeof state, 1, out, length);
}

static CK_RV seed_random(CK_SESSION_HANDLE handle, CK_BYTE_PTR seed, CK_ULONG length) {
  ENTER(C_SeedRandom);
  (void)handle, (void)seed, (void)length;
  return CKR_OK;
}

static CK_RV generate_random(CK_SESSION_HANDLE handle, CK_BYTE_PTR bytes, CK_ULONG length) {
  ENTER(C_GenerateRandom);
  (void)handle;
  if (!has_fault("C_GenerateRandom", "untouched"))
    memset(bytes, 0x77, length);
  return CKR_OK;
}

#endif
