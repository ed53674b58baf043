package org.bangfu;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.Theme;
import java.time.Clock;
import java.time.ZoneId;
import java.util.TimeZone;
import org.bangfu.commands.Commands;
import org.bangfu.shared.RealTime;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;
import org.springframework.modulith.Modulithic;

/** The one application: Spring Boot, embedded engine, Vaadin screens. */
@Modulithic(systemName = "Bangfu")
@SpringBootApplication
@ConfigurationPropertiesScan
@Push
@Theme("bangfu")
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
public class Application implements AppShellConfigurator {

  private static final long serialVersionUID = 1L;

  /** The zone of every date of the product; engine timestamps carry none (security.md §5). */
  public static final String ZONE = "Asia/Shanghai";

  /**
   * Starts the application, or the tool where the first argument is a command word. Without a database of its own
   * (BANGFU_DB_URL) the application is the demonstration.
   */
  public static void main(String[] arguments) {
    if (Commands.meant(arguments)) {
      System.exit(Commands.run(Application::create, arguments));
    }
    create().run(arguments);
  }

  /** The application with its zone fixed and its profile chosen, not yet running. */
  public static SpringApplication create() {
    TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
    SpringApplication application = new SpringApplication(Application.class);
    if (System.getenv().getOrDefault("BANGFU_DB_URL", "").isBlank()) {
      application.setAdditionalProfiles("demo");
    }
    return application;
  }

  /** What browsers put on a tab and on a home screen; {@code favicon.ico} is there for those that do not ask the page. */
  @Override
  public void configurePage(AppShellSettings page) {
    page.addFavIcon("icon", "icons/bangfu.svg", "any");
    page.addLink("apple-touch-icon", "icons/bangfu-180.png");
  }

  /** The machine's own time, for what no sandbox may move. */
  @Bean
  @Fallback
  RealTime realTime() {
    return new RealTime(Clock.system(ZoneId.of(ZONE)));
  }

  /** The clock every rule reads; the sandbox of a demonstration and tests put their own in its place. */
  @Bean
  @Fallback
  Clock clock(RealTime real) {
    return real.clock();
  }
}
