package org.bangfu.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bangfu.gate.ModelText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads the families that ship: {@code processes/<family>/*} and {@code forms/<family>/*} under one root. */
@Component
class ModelRoot {

  private static final List<String> PATTERNS = List.of("processes/*/*.bpmn", "processes/*/*.dmn", "forms/*/*.form");
  private static final Pattern PLACE = Pattern.compile("(?:processes|forms)/([^/]+)/[^/]+$");

  private final String root;

  ModelRoot(@Value("${bangfu.models.root}") String root) {
    this.root = root.contains(":") ? root : "file:" + root;
  }

  /** Files by family, each family's sorted by name so that its hash does not depend on the disk. */
  Map<String, List<ModelText>> families() {
    Map<String, List<ModelText>> families = new TreeMap<>();
    for (String pattern : PATTERNS) {
      for (Resource resource : find(pattern)) {
        Matcher place = PLACE.matcher(url(resource));
        if (place.find()) {
          List<ModelText> family = families.computeIfAbsent(place.group(1), name -> new ArrayList<>());
          // A class path may name one folder twice.
          if (family.stream().noneMatch(file -> file.name().equals(place.group()))) {
            family.add(new ModelText(place.group(), read(resource)));
          }
        }
      }
    }
    families.values().forEach(files -> files.sort(Comparator.comparing(ModelText::name)));
    return families;
  }

  private Resource[] find(String pattern) {
    String separator = root.endsWith(":") || root.endsWith("/") ? "" : "/";
    try {
      return new PathMatchingResourcePatternResolver().getResources(root + separator + pattern);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the models under " + root + " cannot be read", unreadable);
    }
  }

  private static String url(Resource resource) {
    try {
      return resource.getURL().toString();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static byte[] read(Resource resource) {
    try {
      return resource.getContentAsByteArray();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
