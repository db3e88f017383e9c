package vn.chidao;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/**
 * The API server.
 */
@Modulithic(systemName = "Chỉ Đạo")
@SpringBootApplication
@ConfigurationPropertiesScan
public class ChidaoApplication {

	public static void main(String[] args) {
		SpringApplication.run(ChidaoApplication.class, args);
	}

}
