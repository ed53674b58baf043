package org.bangfu.forms;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.bangfu.shared.BusinessException;
import org.springframework.stereotype.Service;

/** Parses forms and keeps the last few hundred by the hash of their content. */
@Service
class JsonFormSchemas implements FormSchemas {

  private static final int LONGEST = 1_000_000;
  private static final int KEPT = 300;

  private final ObjectMapper json = new ObjectMapper(JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(60).maxNumberLength(50).build())
      .build()).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private final ExpressionLanguage language;
  private final Cache<String, FormSchema> parsed = Caffeine.newBuilder().maximumSize(KEPT).build();

  JsonFormSchemas(ExpressionLanguage language) {
    this.language = language;
  }

  @Override
  public FormSchema parse(String text) {
    if (text.length() > LONGEST) {
      throw new BusinessException("forms.tooBig", LONGEST);
    }
    return parsed.get(hash(text), any -> read(text));
  }

  private FormSchema read(String text) {
    try {
      Map<?, ?> form = json.readValue(text, Map.class);
      if (form == null) {
        throw new BusinessException("forms.unreadable", "null");
      }
      return new FormParser(language).parse(form);
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "" : String.valueOf(e.getLocation().getLineNr());
      throw new BusinessException("forms.unreadable", where);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
