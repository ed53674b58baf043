# Builds the jar on a JDK, runs it on a JRE as a plain user. The embedded PostgreSQL is not used here:
# docker-compose.yml brings a server of its own.
FROM eclipse-temurin:17-jdk AS build
WORKDIR /source
COPY .mvn .mvn
COPY mvnw pom.xml ./
RUN ./mvnw -B -q dependency:go-offline
COPY processes processes
COPY forms forms
COPY src src
RUN ./mvnw -B -q package -DskipTests

FROM eclipse-temurin:17-jre
RUN groupadd --system --gid 10001 bangfu \
    && useradd --system --uid 10001 --gid bangfu --home-dir /var/lib/bangfu bangfu \
    && mkdir -p /var/lib/bangfu \
    && chown bangfu:bangfu /var/lib/bangfu
COPY --from=build /source/target/bangfu.jar /opt/bangfu/bangfu.jar
USER bangfu
WORKDIR /var/lib/bangfu
ENV BANGFU_DATA=/var/lib/bangfu \
    TZ=Asia/Shanghai \
    LANG=C.UTF-8
EXPOSE 8080
VOLUME /var/lib/bangfu
# Bash opens the connection itself, so the image needs no curl.
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "/opt/bangfu/bangfu.jar"]
