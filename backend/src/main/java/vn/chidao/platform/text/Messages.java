package vn.chidao.platform.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The texts of {@code messages_vi.properties} and {@code messages_en.properties}. Codes
 * are never translated; what people read always is. Days and moments among the arguments
 * are written in the way of the language, see {@link WrittenTime}.
 */
@Component
public class Messages {

	private final MessageSource source;

	Messages(MessageSource source) {
		this.source = source;
	}

	/**
	 * A text in the language of the current request, Vietnamese outside of one.
	 * @param key the key in the message files
	 * @param arguments what fills {@code {0}}, {@code {1}}…
	 * @return the text
	 * @throws org.springframework.context.NoSuchMessageException if no file has the key
	 */
	public String text(String key, Object... arguments) {
		return in(locale(), key, arguments);
	}

	/**
	 * A text in a given language.
	 * @param locale Vietnamese or English
	 * @param key the key in the message files
	 * @param arguments what fills {@code {0}}, {@code {1}}…
	 * @return the text
	 */
	public String in(Locale locale, String key, Object... arguments) {
		WrittenTime time = WrittenTime.in(locale);
		return this.source.getMessage(key, Arrays.stream(arguments).map(time::argument).toArray(), locale);
	}

	/**
	 * A text without arguments that there need not be.
	 * @param locale Vietnamese or English
	 * @param key the key in the message files
	 * @return empty if no file has the key
	 */
	public Optional<String> ifAny(Locale locale, String key) {
		return Optional.ofNullable(this.source.getMessage(key, null, null, locale));
	}

	/**
	 * The language of the current request.
	 * @return Vietnamese or English
	 */
	public Locale locale() {
		Locale requested = (LocaleContextHolder.getLocaleContext() != null) ? LocaleContextHolder.getLocale()
				: Languages.VIETNAMESE;
		return Languages.closest(requested);
	}

}
