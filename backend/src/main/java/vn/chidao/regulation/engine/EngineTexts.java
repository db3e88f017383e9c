package vn.chidao.regulation.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.chidao.platform.text.Languages;
import vn.chidao.platform.text.WrittenTime;
import vn.chidao.regulation.engine.rules.Seal;
import vn.chidao.regulation.engine.rules.Share;
import vn.chidao.regulation.engine.rules.Step;
import vn.chidao.regulation.engine.rules.Trigger;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.BodyWording;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.Provision;

/**
 * Puts the engine's messages into Vietnamese or English. Texts are in the
 * {@code messages_engine} bundle; a value in braces is written in the way of the
 * language.
 */
public final class EngineTexts {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

	private final ResourceBundle bundle;

	private final WrittenTime time;

	private final BodyWording wording;

	private EngineTexts(ResourceBundle bundle, BodyWording wording) {
		this.bundle = bundle;
		this.time = WrittenTime.in(bundle.getLocale());
		this.wording = wording;
	}

	/**
	 * Texts in a language.
	 * @param locale the language
	 * @return texts in English for English, in Vietnamese for all others
	 */
	public static EngineTexts in(Locale locale) {
		Locale known = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH
				: Languages.VIETNAMESE;
		ResourceBundle.Control exact = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
		return new EngineTexts(ResourceBundle.getBundle("messages_engine", known, exact), BodyWording.COMMITTEE);
	}

	/**
	 * The same texts for a regulation of a body that is called otherwise.
	 * @param other what it is called
	 * @return texts that give its posts their titles
	 */
	public EngineTexts forBodies(BodyWording other) {
		return new EngineTexts(this.bundle, other);
	}

	/** A name that may differ with what the body is called. */
	private String called(String key) {
		String own = this.wording + "." + key;
		return this.bundle.getString(this.bundle.containsKey(own) ? own : key);
	}

	/**
	 * Put a message into words.
	 * @param message the message
	 * @return the text
	 */
	public String text(Message message) {
		return PLACEHOLDER.matcher(this.bundle.getString(message.key())).replaceAll((match) -> {
			Object value = message.args().get(match.group(1));
			if (value == null) {
				throw new IllegalArgumentException("No value for " + match.group() + " of " + message.key());
			}
			return Matcher.quoteReplacement(value(value));
		});
	}

	/**
	 * Put several sentences into words.
	 * @param sentences the sentences
	 * @return the text, the sentences separated by a space
	 */
	public String text(List<Message> sentences) {
		return sentences.stream().map(this::text).collect(Collectors.joining(" "));
	}

	/**
	 * A citation as people write it.
	 * @param citation the citation
	 * @return such as "Điều 14 khoản 3 Quy chế 61/QĐ-BCĐ"
	 */
	public String label(Citation citation) {
		String document = this.bundle.getString("instrument." + citation.instrument().kind().name()) + " "
				+ citation.instrument().number();
		String place = label(citation.provision());
		return place.isEmpty() ? document : place + this.bundle.getString("citation.separator") + document;
	}

	/**
	 * A place in a document as people write it.
	 * @param provision the place
	 * @return such as "Điều 14 khoản 3", or nothing if only a summary is known
	 */
	public String label(Provision provision) {
		StringBuilder label = new StringBuilder();
		append(label, "provision.article", provision.article());
		append(label, "provision.clause", provision.clause());
		append(label, "provision.point", provision.point());
		return label.toString();
	}

	/**
	 * A holder as people call it.
	 * @param holder the holder
	 * @return such as "Trưởng ban"
	 */
	public String label(Holder holder) {
		return switch (holder) {
			case Holder.Ranked ranked -> called("rank." + ranked.body() + "." + ranked.rank());
			case Holder.InPost post -> post(post);
			case Holder.Agency agency -> constant(agency.role());
			case Holder.WholeBody body -> constant(body.body());
			case Holder.MeetingChair chair -> this.bundle.getString(chair.code());
			case Holder.Named named -> named.name();
		};
	}

	private String post(Holder.InPost post) {
		String role = constant(post.role());
		return (post.body() == post.role().usualBody() || post.body() == Body.COMMITTEE) ? role
				: role + " " + constant(post.body());
	}

	private void append(StringBuilder label, String key, @Nullable String part) {
		if (part != null) {
			label.append(label.isEmpty() ? "" : this.bundle.getString("provision.separator"))
				.append(this.bundle.getString(key))
				.append(' ')
				.append(part);
		}
	}

	/**
	 * A value as people write it.
	 * @param value a value of a message or of a parameter, or a list of these
	 * @return the text
	 */
	public String value(Object value) {
		return switch (value) {
			case Message nested -> text(nested);
			case Holder holder -> label(holder);
			case Enum<?> constant -> constant(constant);
			case Citation citation -> label(citation);
			case Collection<?> values when values.stream().allMatch(Message.class::isInstance) ->
				values.stream().map(this::value).collect(Collectors.joining(" "));
			case Collection<?> values -> values.stream().map(this::value).collect(Collectors.joining(", "));
			case Instant moment -> this.time.moment(moment);
			case LocalDateTime moment -> this.time.moment(moment);
			case LocalDate date -> this.time.day(date);
			case MonthDay date -> this.time.day(date);
			case Period period -> period(period);
			case Number number -> String.valueOf(number);
			case Boolean flag -> this.bundle.getString("flag." + flag);
			case Trigger trigger -> trigger(trigger);
			case Step step -> step(step);
			case Share share ->
				text(new Message("share." + share.bound().name(), Map.of("fraction", share.fraction())));
			case Seal seal -> (seal.agency() != null) ? seal.agency() : this.bundle.getString("seal.OWN_AGENCY");
			case String text -> text;
			default -> throw new IllegalArgumentException("No way to write " + value.getClass());
		};
	}

	private String trigger(Trigger trigger) {
		return (trigger.by() == null) ? constant(trigger.occasion())
				: text(new Message("trigger.by", Map.of("trigger", trigger.occasion(), "by", trigger.by())));
	}

	private String step(Step step) {
		Object by = step.by().isEmpty() ? Message.of("notStated") : step.by();
		return text(new Message("step", Map.of("act", step.act(), "by", by)));
	}

	private String period(Period period) {
		String key = "period." + period;
		return this.bundle.containsKey(key) ? this.bundle.getString(key) : period.toString();
	}

	private String constant(Enum<?> constant) {
		return called(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
	}

}
