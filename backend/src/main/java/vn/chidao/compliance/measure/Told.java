package vn.chidao.compliance.measure;

import java.util.List;

/**
 * A sentence before it is put into a language.
 *
 * @param key key in the message files
 * @param args what fills it: numbers, texts, days, moments, other sentences
 */
public record Told(String key, List<Object> args) {

	public Told {
		args = List.copyOf(args);
	}

	static Told of(String key, Object... args) {
		return new Told("compliance." + key, List.of(args));
	}

}
