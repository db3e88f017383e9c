package vn.chidao.security;

import graphql.schema.DataFetchingEnvironment;

import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/**
 * Lets a controller method take the {@link Actor} as a parameter.
 */
@Component
class ActorArgumentResolver implements HandlerMethodArgumentResolver {

	private final CurrentActor current;

	ActorArgumentResolver(CurrentActor current) {
		this.current = current;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Actor.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
		return this.current.get();
	}

}
