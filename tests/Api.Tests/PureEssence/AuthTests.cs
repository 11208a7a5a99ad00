using System.Net;
using System.Text;
using FunctionsCommerce.Core.Accounts;

namespace FunctionsCommerce.Api.Tests.PureEssence;

public sealed class AuthTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Auth = "/pure-essence/v1/auth";

    [Fact]
    public async Task Registering_answers_as_documented()
    {
        var answer = await store.Post(
            $"{Auth}/register",
            new { name = "John Doe", email = "john.doe@example.com", password = "securePassword123", phone = "0977883578" });

        answer.Expect(HttpStatusCode.Created).ShouldLookLike("""
            { "success": true,
              "data": {
                "user": { "id": 1, "name": "John Doe", "email": "john@example.com", "phone": "0977883578", "createdAt": "2025-11-23T10:00:00Z" },
                "token": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9..." } }
            """);
        answer.At("data.user.name").GetString().ShouldBe("John Doe");
        answer.At("data.user.email").GetString().ShouldBe("john.doe@example.com");
        answer.At("data.user.phone").GetString().ShouldBe("0977883578");
        answer.At("data.user.createdAt").GetString()!.ShouldMatch(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$");
        answer.At("data.token").GetString()!.Split('.').Length.ShouldBe(3);
    }

    [Fact]
    public async Task Logging_in_answers_as_documented()
    {
        var customer = await store.RegisterCustomer();

        var answer = await store.Post($"{Auth}/login", new { email = customer.Email, password = customer.Password });

        answer.Expect(HttpStatusCode.OK).ShouldLookLike("""
            { "success": true,
              "data": { "user": { "id": 1, "name": "John Doe", "email": "john@example.com", "loyaltyPoints": 150 }, "token": "eyJ..." } }
            """);
        answer.At("data.user.id").GetInt64().ShouldBe(customer.Id);
        answer.At("data.user.loyaltyPoints").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task The_current_user_is_shown_as_documented()
    {
        var customer = await store.RegisterCustomer();

        var answer = await store.Get($"{Auth}/me", customer.Token);

        answer.Expect(HttpStatusCode.OK).ShouldLookLike("""
            { "success": true,
              "data": { "id": 1, "name": "John Doe", "email": "john@example.com", "phone": "0977883578", "loyaltyPoints": 150, "createdAt": "2025-11-23T10:00:00Z" } }
            """);
        answer.At("data.id").GetInt64().ShouldBe(customer.Id);
        answer.At("data.email").GetString().ShouldBe(customer.Email);
    }

    [Fact]
    public async Task Logging_out_answers_as_documented_and_ends_this_session_only()
    {
        var customer = await store.RegisterCustomer();
        var other = await Login(customer.Email, customer.Password);
        (await store.Get($"{Auth}/me", customer.Token)).Expect(HttpStatusCode.OK);

        var answer = await store.Post($"{Auth}/logout", token: customer.Token);

        answer.Expect(HttpStatusCode.OK).Text.ShouldBe("""{"success":true,"message":"Logged out successfully"}""");
        Refused(await store.Get($"{Auth}/me", customer.Token), HttpStatusCode.Unauthorized, "UNAUTHORIZED");
        Refused(await store.Post($"{Auth}/logout", token: customer.Token), HttpStatusCode.Unauthorized, "UNAUTHORIZED");
        (await store.Get($"{Auth}/me", other)).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_email_can_register_once_in_whatever_letters()
    {
        var customer = await store.RegisterCustomer();

        var again = await Register(new { name = "Jane", email = customer.Email.ToUpperInvariant(), password = "anotherPassword1" });

        Refused(again, HttpStatusCode.Conflict, "CONFLICT");
    }

    [Fact]
    public async Task Of_parallel_registrations_one_wins()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i =>
            Register(new { name = $"John {i}", email = "parallel@example.com", password = $"securePassword{i}" })));

        var winner = answers.Single(answer => answer.Status == HttpStatusCode.Created);
        answers.Count(answer => answer.Status == HttpStatusCode.Conflict).ShouldBe(11);
        var name = (await store.Get($"{Auth}/me", winner.At("data.token").GetString())).At("data.name").GetString()!;
        await Login("parallel@example.com", name.Replace("John ", "securePassword", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"name":"John","email":"invalid-email","password":"securePassword123"}""", "email", "Invalid email format")]
    [InlineData("""{"email":"a@example.com","password":"securePassword123"}""", "name", "name is required")]
    [InlineData("""{"name":"John","password":"securePassword123"}""", "email", "email is required")]
    [InlineData("""{"name":"John","email":"a@example.com"}""", "password", "password is required")]
    [InlineData("""{"name":"   ","email":"a@example.com","password":"securePassword123"}""", "name", null)]
    [InlineData("""{"name":7,"email":"a@example.com","password":"securePassword123"}""", "name", null)]
    [InlineData("""{"name":"John","email":"a@example.com","password":"1234567"}""", "password", null)]
    [InlineData("""{"name":"John","email":"a@example.com","password":12345678}""", "password", null)]
    [InlineData("""{"name":"John","email":"a@example.com","password":"securePassword123","phone":"123456"}""", "phone", null)]
    [InlineData("""{"name":"John","email":"a@example.com","password":"securePassword123","phone":"0977-883-578-x"}""", "phone", null)]
    [InlineData("""{"name":"John\r\nBcc: eve@example.com","email":"a@example.com","password":"securePassword123"}""", "name", null)]
    [InlineData("""{"name":"John","email":["a@example.com"],"password":"securePassword123"}""", "email", null)]
    [InlineData("{}", "name", null)]
    [InlineData("""{"name":""", "body", null)]
    [InlineData("[]", "body", null)]
    [InlineData("", "name", null)]
    public async Task What_is_missing_or_malformed_is_refused_and_registers_nobody(string body, string field, string? message)
    {
        var answer = await Register(new StringContent(body, Encoding.UTF8, "application/json"));

        Refused(answer, HttpStatusCode.BadRequest, "VALIDATION_ERROR");
        answer.At("error.details.field").GetString().ShouldBe(field);
        answer.At("error.message").GetString().ShouldBe(message ?? answer.At("error.message").GetString());
        (await store.Service<AccountService>().FindByEmailAsync("a@example.com", default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_validation_error_is_shown_as_documented()
    {
        var answer = await Register(new { name = "John", email = "invalid-email", password = "securePassword123" });

        answer.Text.ShouldBe("""
            {"success":false,"error":{"code":"VALIDATION_ERROR","message":"Invalid email format","details":{"field":"email","value":"invalid-email"}}}
            """);
    }

    [Fact]
    public async Task A_refused_password_is_never_echoed()
    {
        var answer = await Register(new { name = "John", email = "a@example.com", password = "pa55wrd" });

        answer.Expect(HttpStatusCode.BadRequest).Text.ShouldNotContain("pa55wrd");
    }

    [Fact]
    public async Task A_name_of_a_megabyte_is_refused()
    {
        Refused(
            await Register(new { name = new string('x', 900_000), email = "big@example.com", password = "securePassword123" }),
            HttpStatusCode.BadRequest,
            "VALIDATION_ERROR");
        Refused(
            await Register(new { name = new string('x', 1_100_000), email = "big@example.com", password = "securePassword123" }),
            HttpStatusCode.RequestEntityTooLarge,
            "PAYLOAD_TOO_LARGE");
    }

    [Fact]
    public async Task A_form_is_no_json()
    {
        var form = new FormUrlEncodedContent([new("email", "john@example.com"), new("password", "securePassword123")]);

        Refused(await store.Post($"{Auth}/login", form), HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE");
    }

    [Fact]
    public async Task Html_in_a_name_is_kept_as_given()
    {
        var customer = await store.RegisterCustomer("<b>John</b> & Söhne");

        (await store.Get($"{Auth}/me", customer.Token)).At("data.name").GetString().ShouldBe("<b>John</b> & Söhne");
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_email_get_the_same_answer()
    {
        var customer = await store.RegisterCustomer();

        var wrong = await store.Post($"{Auth}/login", new { email = customer.Email, password = "wrongPassword1" });
        var unknown = await store.Post($"{Auth}/login", new { email = "nobody@example.com", password = "wrongPassword1" });

        Refused(wrong, HttpStatusCode.Unauthorized, "UNAUTHORIZED");
        unknown.Status.ShouldBe(wrong.Status);
        unknown.Text.ShouldBe(wrong.Text);
    }

    [Theory]
    [InlineData("""{"email":"john@example.com"}""", "password")]
    [InlineData("""{"password":"securePassword123"}""", "email")]
    [InlineData("""{"email":"john","password":"securePassword123"}""", "email")]
    [InlineData("""{"email":{"$ne":null},"password":"securePassword123"}""", "email")]
    public async Task A_login_needs_email_and_password(string body, string field)
    {
        var answer = await store.Post($"{Auth}/login", new StringContent(body, Encoding.UTF8, "application/json"));

        Refused(answer, HttpStatusCode.BadRequest, "VALIDATION_ERROR");
        answer.At("error.details.field").GetString().ShouldBe(field);
    }

    [Fact]
    public async Task Ten_failures_lock_the_account_for_15_minutes()
    {
        await using var host = await TestHost.Start();
        var customer = await host.Store.RegisterCustomer();
        for (var i = 0; i < 10; i++)
        {
            (await host.Store.Post(
                $"{Auth}/login", new { email = customer.Email, password = "wrongPassword1" })).Expect(HttpStatusCode.Unauthorized);
        }

        var locked = await host.Store.Post($"{Auth}/login", new { email = customer.Email, password = customer.Password });
        await host.Store.Advance(TimeSpan.FromMinutes(15));

        Refused(locked, HttpStatusCode.TooManyRequests, "RATE_LIMIT_EXCEEDED");
        int.Parse(locked.Headers["Retry-After"], null).ShouldBeInRange(800, 900);
        (await host.Store.Post($"{Auth}/login", new { email = customer.Email, password = customer.Password })).Expect(HttpStatusCode.OK);
    }

    private Task<Answer> Register(object body) => store.Post($"{Auth}/register", body);

    private async Task<string> Login(string email, string password) =>
        (await store.Post($"{Auth}/login", new { email, password })).Expect(HttpStatusCode.OK).At("data.token").GetString()!;

    private static void Refused(Answer answer, HttpStatusCode status, string code)
    {
        answer.Expect(status).At("success").GetBoolean().ShouldBeFalse();
        answer.At("error.code").GetString().ShouldBe(code);
        answer.At("error.message").GetString().ShouldNotBeNullOrWhiteSpace();
    }
}
