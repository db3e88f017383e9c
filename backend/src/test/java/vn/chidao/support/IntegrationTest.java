package vn.chidao.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

import vn.chidao.membership.SceneConfiguration;

/**
 * The whole application with a mock web environment, on the {@link TestDatabase} of this
 * JVM. All classes that use it without further configuration share one application
 * context. Give such a class a name that ends in {@code ModuleTests},
 * {@code ControllerTests} or {@code IT}: then {@code verify} runs it on every database.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest
@AutoConfigureMockMvc
@AutoConfigureHttpGraphQlTester
@ActiveProfiles("test")
@Import({ TestDatabaseConfiguration.class, TestRealmConfiguration.class, SceneConfiguration.class })
public @interface IntegrationTest {

}
