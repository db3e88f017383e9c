package vn.chidao.support;

import java.util.Map;

import org.springframework.core.ParameterizedTypeReference;

/** Shapes in which answers are read where no record of their own is worth while. */
public final class Json {

	/** An object with its fields by name. */
	public static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {
	};

	private Json() {
	}

}
