/* SPDX-License-Identifier: Apache-2.0 OR MIT */

/*
 * The operations of the benchmark in plain C, as a program would have them that knows its sizes: each
 * with the fewest calls of the module, into buffers that are there. Only attributes that may have any
 * length are asked for it, as a program has to that does not know who made the object. Loops are timed
 * here.
 *
 * It also sets the token up for all who are measured: an initialized token, a user who is logged in,
 * three keys that live as long as this session.
 */

#include "platform.h"
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* In the order of `Operation` in operation.rs. */
enum operation { ATTRIBUTES, FIXED_ATTRIBUTES, FIND, SIGN_RSA, SIGN_EC, RANDOM, DIGEST, ENCRYPT };

static CK_FUNCTION_LIST_PTR module;
static CK_SESSION_HANDLE session;
static CK_OBJECT_HANDLE rsa, ec, aes;
static CK_OBJECT_CLASS private_key = CKO_PRIVATE_KEY, secret_key = CKO_SECRET_KEY;
static CK_BBOOL yes = CK_TRUE, no = CK_FALSE;
static CK_BYTE data[4096];
/* Where results go. It begins with a cache line, for all callers: 32 bytes over two lines take longer. */
static _Alignas(64) CK_BYTE result[4096 + 16];

static void must(CK_RV rv, const char *function) {
  if (rv != CKR_OK) {
    fprintf(stderr, "the operations in C: %s: 0x%lx\n", function, rv);
    exit(2);
  }
}

#define COUNT(template) (sizeof(template) / sizeof((template)[0]))
#define TEXT(text) (text), sizeof(text) - 1

/* ---- The operations ---- */

/* Five attributes: three of a fixed length, two of any, whose lengths the first call tells. */
static void attributes(void) {
  CK_OBJECT_CLASS class;
  CK_KEY_TYPE type;
  CK_BBOOL can_sign;
  CK_ATTRIBUTE template[] = {
      {CKA_CLASS, &class, sizeof class}, {CKA_KEY_TYPE, &type, sizeof type},
      {CKA_SIGN, &can_sign, sizeof can_sign}, {CKA_LABEL, NULL, 0}, {CKA_ID, NULL, 0},
  };
  must(module->C_GetAttributeValue(session, rsa, template, COUNT(template)), "C_GetAttributeValue");
  CK_BYTE label[template[3].ulValueLen + 1], id[template[4].ulValueLen + 1];
  template[3].pValue = label;
  template[4].pValue = id;
  must(module->C_GetAttributeValue(session, rsa, &template[3], 2), "C_GetAttributeValue");
}

/* Three attributes of a fixed length. */
static void fixed_attributes(void) {
  CK_OBJECT_CLASS class;
  CK_KEY_TYPE type;
  CK_BBOOL can_sign;
  CK_ATTRIBUTE template[] = {
      {CKA_CLASS, &class, sizeof class}, {CKA_KEY_TYPE, &type, sizeof type},
      {CKA_SIGN, &can_sign, sizeof can_sign},
  };
  must(module->C_GetAttributeValue(session, rsa, template, COUNT(template)), "C_GetAttributeValue");
}

/* All private keys with a label, in a search that ends. */
static CK_OBJECT_HANDLE find(CK_OBJECT_CLASS class, const char *label) {
  CK_OBJECT_HANDLE found[16];
  CK_ULONG count = 0;
  CK_ATTRIBUTE template[] = {
      {CKA_CLASS, &class, sizeof class}, {CKA_LABEL, (char *)label, strlen(label)}};
  must(module->C_FindObjectsInit(session, template, COUNT(template)), "C_FindObjectsInit");
  must(module->C_FindObjects(session, found, COUNT(found), &count), "C_FindObjects");
  must(module->C_FindObjectsFinal(session), "C_FindObjectsFinal");
  return count > 0 ? found[0] : CK_INVALID_HANDLE;
}

static void sign(CK_MECHANISM_TYPE type, CK_OBJECT_HANDLE key) {
  CK_MECHANISM mechanism = {type, NULL, 0};
  CK_ULONG length = 256;
  must(module->C_SignInit(session, &mechanism, key), "C_SignInit");
  must(module->C_Sign(session, data, 32, result, &length), "C_Sign");
}

static void random_bytes(void) {
  must(module->C_GenerateRandom(session, result, 32), "C_GenerateRandom");
}

static void digest(void) {
  CK_MECHANISM mechanism = {CKM_SHA256, NULL, 0};
  CK_ULONG length = 32;
  must(module->C_DigestInit(session, &mechanism), "C_DigestInit");
  must(module->C_Digest(session, data, 64, result, &length), "C_Digest");
}

static void encrypt(void) {
  CK_BYTE iv[12] = {1};
  CK_GCM_PARAMS parameters = {iv, sizeof iv, 8 * sizeof iv, NULL, 0, 128};
  CK_MECHANISM mechanism = {CKM_AES_GCM, &parameters, sizeof parameters};
  CK_ULONG length = sizeof result;
  must(module->C_EncryptInit(session, &mechanism, aes), "C_EncryptInit");
  must(module->C_Encrypt(session, data, sizeof data, result, &length), "C_Encrypt");
}

static void perform(enum operation operation) {
  switch (operation) {
  case ATTRIBUTES: attributes(); break;
  case FIXED_ATTRIBUTES: fixed_attributes(); break;
  case FIND: find(private_key, "rsa"); break;
  case SIGN_RSA: sign(CKM_RSA_PKCS, rsa); break;
  case SIGN_EC: sign(CKM_ECDSA, ec); break;
  case RANDOM: random_bytes(); break;
  case DIGEST: digest(); break;
  case ENCRYPT: encrypt(); break;
  }
}

/* Nanoseconds that an operation takes, `count` times in a row. */
unsigned long long run(int operation, unsigned long long count) {
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  while (count-- > 0)
    perform(operation);
  clock_gettime(CLOCK_MONOTONIC, &end);
  return (end.tv_sec - start.tv_sec) * 1000000000LL + (end.tv_nsec - start.tv_nsec);
}

/* ---- The token ---- */

static void log_in(CK_SLOT_ID slot) {
  CK_UTF8CHAR pin[] = "benchmark", label[32];
  memset(label, ' ', sizeof label);
  memcpy(label, TEXT("benchmark"));
  must(module->C_InitToken(slot, TEXT(pin), label), "C_InitToken");
  must(module->C_OpenSession(slot, CKF_SERIAL_SESSION | CKF_RW_SESSION, NULL, NULL, &session),
       "C_OpenSession");
  must(module->C_Login(session, CKU_SO, TEXT(pin)), "C_Login");
  must(module->C_InitPIN(session, TEXT(pin)), "C_InitPIN");
  must(module->C_Logout(session), "C_Logout");
  must(module->C_Login(session, CKU_USER, TEXT(pin)), "C_Login");
}

static void make_pair(CK_MECHANISM_TYPE type, CK_ATTRIBUTE kind, CK_ATTRIBUTE detail, char *label) {
  CK_MECHANISM mechanism = {type, NULL, 0};
  CK_OBJECT_HANDLE public_half, private_half;
  CK_ATTRIBUTE name = {CKA_LABEL, label, strlen(label)}, id = {CKA_ID, label, strlen(label)};
  CK_ATTRIBUTE session_object = {CKA_TOKEN, &no, sizeof no}, sign_it = {CKA_SIGN, &yes, sizeof yes};
  CK_ATTRIBUTE verify_it = {CKA_VERIFY, &yes, sizeof yes};
  CK_ATTRIBUTE public_template[] = {kind, name, session_object, verify_it, detail};
  CK_ATTRIBUTE private_template[] = {name, id, session_object, sign_it};
  /* A pair on a curve has one detail, its name; an RSA pair has two. */
  CK_ULONG public_count = COUNT(public_template) - (detail.pValue == NULL);
  must(module->C_GenerateKeyPair(session, &mechanism, public_template, public_count, private_template,
                                 COUNT(private_template), &public_half, &private_half),
       "C_GenerateKeyPair");
}

static void make_secret(void) {
  CK_MECHANISM mechanism = {CKM_AES_KEY_GEN, NULL, 0};
  CK_ULONG length = 32;
  CK_OBJECT_HANDLE key;
  CK_ATTRIBUTE template[] = {
      {CKA_VALUE_LEN, &length, sizeof length}, {CKA_LABEL, TEXT("aes")},
      {CKA_TOKEN, &no, sizeof no}, {CKA_ENCRYPT, &yes, sizeof yes},
  };
  must(module->C_GenerateKey(session, &mechanism, template, COUNT(template), &key), "C_GenerateKey");
}

/* Loads a module and makes the keys; gives the slot of their token. */
unsigned long prepare(const char *path) {
  CK_C_GetFunctionList get_function_list;
  CK_C_INITIALIZE_ARGS arguments = {.flags = CKF_OS_LOCKING_OK};
  CK_SLOT_ID slots[16];
  CK_ULONG count = COUNT(slots), bits = 2048;
  CK_BYTE exponent[] = {1, 0, 1}, p_256[] = {6, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7};
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) {
    fprintf(stderr, "%s\n", dlerror());
    exit(2);
  }
  *(void **)&get_function_list = dlsym(library, "C_GetFunctionList");
  must(get_function_list(&module), "C_GetFunctionList");
  must(module->C_Initialize(&arguments), "C_Initialize");
  must(module->C_GetSlotList(CK_TRUE, slots, &count), "C_GetSlotList");
  log_in(slots[0]);
  make_pair(CKM_RSA_PKCS_KEY_PAIR_GEN, (CK_ATTRIBUTE){CKA_MODULUS_BITS, &bits, sizeof bits},
            (CK_ATTRIBUTE){CKA_PUBLIC_EXPONENT, exponent, sizeof exponent}, "rsa");
  make_pair(CKM_EC_KEY_PAIR_GEN, (CK_ATTRIBUTE){CKA_EC_PARAMS, p_256, sizeof p_256},
            (CK_ATTRIBUTE){0, NULL, 0}, "ec");
  make_secret();
  rsa = find(private_key, "rsa");
  ec = find(private_key, "ec");
  aes = find(secret_key, "aes");
  return slots[0];
}
