package vn.chidao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

import vn.chidao.support.process.Project;

/**
 * Serves the built web client from the API's own address, with the rules that nginx has
 * in production: files as they are, the start page for every other address with a fresh
 * nonce, and where Keycloak is.
 */
@TestConfiguration(proxyBeanMethods = false)
public class WebClientConfiguration implements WebMvcConfigurer {

	private static final String ISSUER = "${chidao.security.issuer}";

	private static final Pattern API = Pattern.compile("/(graphql|api|actuator|error)(/.*)?");

	private static final Pattern FILE = Pattern.compile(".*\\.[^/]*");

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		String built = Project.frontend().resolve("dist").toUri() + "/";
		registry.addResourceHandler("/assets/**")
			.addResourceLocations(built + "assets/")
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable());
		registry.addResourceHandler("/*.*").addResourceLocations(built).setCacheControl(CacheControl.noCache());
	}

	@Bean
	RouterFunction<ServerResponse> webClientPages(@Value(ISSUER) String issuer) {
		String[] address = issuer.split("/realms/", 2);
		Map<String, String> config = Map.of("keycloakUrl", address[0], "realm", address[1], "clientId", "chidao-web",
				"graphqlUrl", "/graphql");
		return RouterFunctions.route()
			.GET("/config.json", (request) -> ServerResponse.ok().cacheControl(CacheControl.noStore()).body(config))
			.route((request) -> HttpMethod.GET.equals(request.method()) && isPage(request.path()),
					(request) -> startPage(address[0]))
			.build();
	}

	@Bean
	@Order(0)
	SecurityFilterChain webClient(HttpSecurity http) {
		return http
			.securityMatcher((request) -> HttpMethod.GET.matches(request.getMethod())
					&& !API.matcher(request.getRequestURI()).matches())
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.headers((headers) -> headers.cacheControl((cache) -> cache.disable()))
			.build();
	}

	private static boolean isPage(String path) {
		return path.equals("/index.html") || (!API.matcher(path).matches() && !FILE.matcher(path).matches());
	}

	private static ServerResponse startPage(String keycloak) {
		Path page = Project.frontend().resolve("dist/index.html");
		String nonce = UUID.randomUUID().toString();
		try {
			return ServerResponse.ok()
				.contentType(MediaType.TEXT_HTML)
				.cacheControl(CacheControl.noCache())
				.header("Content-Security-Policy",
						"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-" + nonce
								+ "'; font-src 'self'; img-src 'self' blob:; manifest-src 'self'; connect-src 'self' "
								+ keycloak + "; frame-src " + keycloak
								+ "; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'")
				.body(Files.readString(page).replace("__CSP_NONCE__", nonce));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
