package vn.chidao.platform.graphql.wiring;

import graphql.execution.preparsed.PreparsedDocumentProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.ClassNameTypeResolver;
import org.springframework.graphql.execution.GraphQlSource.SchemaResourceBuilder;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaMappingInspector;

import vn.chidao.platform.graphql.IllegalMove;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.RuleViolation;
import vn.chidao.platform.graphql.StaleVersion;

@Configuration(proxyBeanMethods = false)
class GraphQlWiring {

	private static final Logger log = LoggerFactory.getLogger(GraphQlWiring.class);

	private static final String VIEW = "View";

	@Bean
	RuntimeWiringConfigurer scalars() {
		return (wiring) -> wiring.scalar(TemporalScalars.DATE).scalar(TemporalScalars.DATE_TIME);
	}

	// Controllers run on the request's own virtual thread: handing each field to another
	// thread, as the default
	// configurer does, turns plain values into futures and loses the transaction and the
	// locale of the request.
	@Bean
	AnnotatedControllerConfigurer annotatedControllerConfigurer(
			ObjectProvider<HandlerMethodArgumentResolver> argumentResolvers) {
		AnnotatedControllerConfigurer configurer = new AnnotatedControllerConfigurer();
		configurer
			.configureBinder((options) -> options.conversionService(ApplicationConversionService.getSharedInstance()));
		argumentResolvers.orderedStream().forEach(configurer::addCustomArgumentResolver);
		return configurer;
	}

	@Bean
	GraphQlSourceBuilderCustomizer conventions(PreparsedDocumentProvider documents, SchemaMappings mappings) {
		return (builder) -> {
			builder.defaultTypeResolver(viewTypeResolver());
			builder.configureGraphQl((graphQl) -> graphQl.preparsedDocumentProvider(documents));
			inspect(builder, mappings);
		};
	}

	private static ClassNameTypeResolver viewTypeResolver() {
		ClassNameTypeResolver resolver = new ClassNameTypeResolver();
		resolver.setClassNameExtractor((type) -> {
			String name = type.getSimpleName();
			return name.endsWith(VIEW) ? name.substring(0, name.length() - VIEW.length()) : name;
		});
		return resolver;
	}

	private static void inspect(SchemaResourceBuilder builder, SchemaMappings mappings) {
		builder.inspectSchemaMappings(GraphQlWiring::nameClasses, (report) -> {
			mappings.inspected(report);
			log.debug("Schema mapping inspection: {}", report);
		});
	}

	private static void nameClasses(SchemaMappingInspector.Initializer inspector) {
		inspector.classNameFunction((type) -> type.getName() + VIEW)
			.classMapping("RuleViolation", RuleViolation.class)
			.classMapping("InvalidInput", InvalidInput.class)
			.classMapping("IllegalMove", IllegalMove.class)
			.classMapping("StaleVersion", StaleVersion.class);
	}

}
