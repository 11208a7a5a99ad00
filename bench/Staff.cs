using System.Text;
using System.Text.Json;

namespace FunctionsCommerce.Bench;

/// <summary>The demo store's admin, signed in to the back office.</summary>
internal sealed class Staff
{
    public const string Base = "/catered-by-africa/v1";
    private readonly string token;

    private Staff(string token) => this.token = token;

    public static async Task<Staff> SignIn(int port)
    {
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        using var answer = await http.PostAsJsonAsync(
            Base + "/auth/login", new { email = "admin@cateredbyafrica.com", password = "securePassword123" });
        answer.EnsureSuccessStatusCode();
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return new Staff(body.GetProperty("data").GetProperty("tokens").GetProperty("accessToken").GetString()!);
    }

    public byte[] Get(string path) =>
        Encoding.ASCII.GetBytes($"GET {Base}{path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {token}\r\n\r\n");
}
