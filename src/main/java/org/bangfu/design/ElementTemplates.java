package org.bangfu.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** What a designer may drop on an element: the shipped templates, each text a list of them. */
@Component
public class ElementTemplates {

  private final List<String> texts;

  ElementTemplates(@Value("${bangfu.models.root}") String root) {
    String base = root.contains(":") ? root : "file:" + root;
    String separator = base.endsWith(":") || base.endsWith("/") ? "" : "/";
    List<String> read = new ArrayList<>();
    try {
      for (Resource file : new PathMatchingResourcePatternResolver()
          .getResources(base + separator + "processes/templates/*.json")) {
        read.add(file.getContentAsString(StandardCharsets.UTF_8));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the element templates under " + root + " cannot be read", unreadable);
    }
    texts = List.copyOf(read);
  }

  /** JSON texts, in no order. */
  public List<String> texts() {
    return texts;
  }
}
