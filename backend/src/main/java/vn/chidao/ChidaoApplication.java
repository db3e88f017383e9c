package vn.chidao;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/**
 * The API server.
 */
@Modulithic(systemName = "Chỉ Đạo")
@SpringBootApplication
public class ChidaoApplication {

	public static void main(String[] args) {
		SpringApplication.run(ChidaoApplication.class, args);
	}

}
