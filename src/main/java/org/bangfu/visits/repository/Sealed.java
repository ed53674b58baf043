package org.bangfu.visits.repository;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.bangfu.privacy.FieldCipher;
import org.bangfu.privacy.Place;
import org.springframework.stereotype.Component;

/** Encrypts the texts of a visit in one piece, bound to its row. */
@Component("visitsSealed")
class Sealed {

  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() { };

  private final FieldCipher cipher;
  private final ObjectMapper json;

  Sealed(FieldCipher cipher, ObjectMapper json) {
    this.cipher = cipher;
    this.json = json;
  }

  byte[] seal(Map<String, String> texts, long visitId) {
    try {
      return cipher.encrypt(json.writeValueAsString(texts).getBytes(StandardCharsets.UTF_8), place(visitId));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  Map<String, String> open(byte[] sealed, long visitId) {
    try {
      return json.readValue(cipher.decrypt(sealed, place(visitId)), TEXTS);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Place place(long visitId) {
    return new Place("visit_record", "content", Long.toString(visitId));
  }
}
