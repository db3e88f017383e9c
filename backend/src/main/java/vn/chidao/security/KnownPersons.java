package vn.chidao.security;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.chidao.platform.graphql.NodeLoader;
import vn.chidao.platform.graphql.NotFoundException;

/**
 * Asks the module that keeps persons whether there is such a person.
 */
@Component
class KnownPersons {

	private final ObjectProvider<NodeLoader> loaders;

	KnownPersons(ObjectProvider<NodeLoader> loaders) {
		this.loaders = loaders;
	}

	void require(PersonId person) {
		boolean known = this.loaders.stream()
			.filter((loader) -> loader.typeName().equals(person.typeName()))
			.anyMatch((loader) -> !loader.load(List.of(person.value())).isEmpty());
		if (!known) {
			throw new NotFoundException();
		}
	}

}
