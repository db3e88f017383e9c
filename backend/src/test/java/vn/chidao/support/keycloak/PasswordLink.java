package vn.chidao.support.keycloak;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The link of an invitation, opened as a browser does: through the page that says what
 * comes, to the form that asks for a password.
 *
 * @param address the link in the message
 */
public record PasswordLink(String address) {

	private static final Pattern ONWARD = Pattern.compile("href=\"([^\"]*login-actions/action-token[^\"]*)\"");

	private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

	private static final int MOST_REDIRECTS = 6;

	/**
	 * The link in a message.
	 * @param text the message
	 * @return its link
	 */
	public static PasswordLink in(String text) {
		Matcher matcher = Pattern.compile("https?://\\S+").matcher(text);
		if (!matcher.find()) {
			throw new IllegalStateException("The message has no link: " + text);
		}
		return new PasswordLink(matcher.group());
	}

	/**
	 * Sets a password.
	 * @param password the password
	 * @return the page that follows
	 */
	public String setPassword(String password) {
		try (HttpClient http = HttpClient.newHttpClient()) {
			Visit opened = new Visit(new Requests(http), "").follow(URI.create(this.address));
			Visit form = find(ONWARD, opened.page()).map((onward) -> opened.follow(URI.create(onward))).orElse(opened);
			URI target = URI.create(find(FORM, form.page())
				.orElseThrow(() -> new IllegalStateException("No form for a password: " + form.page())));
			HttpResponse<String> answer = form.requests()
				.post(target, Map.of("password-new", password, "password-confirm", password));
			return form.onwards(answer).page();
		}
	}

	private static Optional<String> find(Pattern pattern, String page) {
		Matcher matcher = pattern.matcher(page);
		return matcher.find() ? Optional.of(matcher.group(1).replace("&amp;", "&")) : Optional.empty();
	}

	private record Visit(Requests requests, String page) {

		Visit follow(URI address) {
			return onwards(this.requests.get(address));
		}

		Visit onwards(HttpResponse<String> answer) {
			HttpResponse<String> current = answer;
			Requests cookies = this.requests;
			for (int step = 0; step < MOST_REDIRECTS; step++) {
				cookies = current.headers().allValues("Set-Cookie").isEmpty() ? cookies
						: cookies.withMoreCookiesOf(current);
				Optional<String> location = current.headers().firstValue("Location");
				if (location.isEmpty()) {
					break;
				}
				current = cookies.get(current.uri().resolve(location.get()));
			}
			return new Visit(cookies, current.body());
		}

	}

}
