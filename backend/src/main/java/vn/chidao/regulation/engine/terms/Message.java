package vn.chidao.regulation.engine.terms;

import java.util.Map;

/**
 * A text of the engine before it is put into a language.
 *
 * @param key key in the {@code messages_engine} bundle
 * @param args named values: numbers, dates, holders, enum constants, other messages, or
 * lists of these
 */
public record Message(String key, Map<String, Object> args) {

	public Message {
		args = Map.copyOf(args);
	}

	public static Message of(String key) {
		return new Message(key, Map.of());
	}

}
