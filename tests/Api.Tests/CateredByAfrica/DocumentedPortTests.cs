using System.Net;
using System.Text;
using System.Text.Json;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>The document's login, against the development address that it prints: <c>http://localhost:3000/api/v1</c>.</summary>
[Collection("development ports")]
public sealed class DocumentedPortTests
{
    private const int Port = 3000;

    [PortFact(Port)]
    public async Task The_printed_login_works_at_the_printed_address()
    {
        await using var host = await TestHost.Start(options => options with { DevelopmentPorts = true, Empty = false });
        using var http = new HttpClient();
        using var body = new StringContent(
            """
            {
              "email": "admin@cateredbyafrica.com",
              "password": "securePassword123"
            }
            """,
            Encoding.UTF8,
            "application/json");

        using var answer = await http.PostAsync(new Uri($"http://localhost:{Port}/api/v1/auth/login"), body);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"port {Port} is another program's");
        var data = JsonElement.Parse(await answer.Content.ReadAsByteArrayAsync()).GetProperty("data");
        data.GetProperty("user").GetProperty("email").GetString().ShouldBe("admin@cateredbyafrica.com");
        data.GetProperty("tokens").GetProperty("expiresIn").GetInt32().ShouldBe(3600);
    }
}
