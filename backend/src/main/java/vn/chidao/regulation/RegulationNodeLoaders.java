package vn.chidao.regulation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.chidao.platform.graphql.NodeLoader;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What can be fetched again by its opaque id. */
@Configuration(proxyBeanMethods = false)
class RegulationNodeLoaders {

	@Bean
	NodeLoader regulationLoader(RegulationReader reader) {
		return new Loader("Regulation", reader::regulations);
	}

	@Bean
	NodeLoader provisionLoader(RegulationReader reader) {
		return new Loader("Provision", reader::provisions);
	}

	@Bean
	NodeLoader ruleLoader(RegulationReader reader) {
		return new Loader("Rule", reader::rules);
	}

	@Bean
	NodeLoader regulationDraftLoader(DraftDesk desk) {
		return new Loader("RegulationDraft", desk::views);
	}

	private record Loader(String typeName,
			Function<Collection<UUID>, Map<UUID, ? extends Object>> reader) implements NodeLoader {

		@Override
		public Map<UUID, ? extends Object> load(Collection<UUID> ids) {
			return this.reader.apply(ids);
		}

	}

}
