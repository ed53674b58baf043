package org.bangfu.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.BusinessException;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the product without web server and jobs ({@code application-command.yaml}) for the length of one command. */
class ProductStart {

  private final Supplier<SpringApplication> application;
  private final Texts texts;

  ProductStart(Supplier<SpringApplication> application, Texts texts) {
    this.application = application;
    this.texts = texts;
  }

  Texts texts() {
    return texts;
  }

  /** Runs the work as the system, on the database the application would use, and ends the product. */
  <T> T with(Function<Product, T> work) {
    return with(work, new String[] {"command"});
  }

  /** The same with profiles in the place of those the application would choose, and with settings. */
  <T> T with(Function<Product, T> work, String[] profiles, String... settings) {
    SpringApplication starting = application.get();
    starting.setAdditionalProfiles(profiles);
    try (ConfigurableApplicationContext context = starting.run(settings)) {
      return ActingAs.system(() -> told(work, new Product(context, texts.locale())));
    }
  }

  /** Throws where the file cannot be read, before anything is started. */
  void requireFile(Path file) {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new CommandRefused(texts.get("commands.file.unreadable", file));
    }
  }

  /** A refusal of any room becomes its sentence while the rooms' words are at hand. */
  private static <T> T told(Function<Product, T> work, Product product) {
    try {
      return work.apply(product);
    } catch (BusinessException refusal) {
      throw new CommandRefused(product.text(refusal.key(), refusal.arguments().toArray()));
    }
  }
}
