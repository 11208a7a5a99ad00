using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

public sealed class AuthTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Base = BackOffice.Base;

    [Fact]
    public async Task Staff_log_in_as_documented()
    {
        var login = (await BackOffice.SignIn(store, StoreHost.AdminPassword)).Expect(HttpStatusCode.OK);

        login.ShouldLookLike("""
            {"success":true,"data":{"user":{"id":"usr_1","email":"a@b.c","name":"Musfiq","role":"admin","avatar":"https://x"},
            "tokens":{"accessToken":"a","refreshToken":"b","expiresIn":3600}},"timestamp":"2025-12-01T10:30:00Z"}
            """);
        login.At("data.user.id").GetString().ShouldStartWith("usr_");
        login.At("data.tokens.expiresIn").GetInt32().ShouldBe(3600);
    }

    [Fact]
    public async Task A_wrong_password_is_refused_and_never_told_back()
    {
        var login = (await BackOffice.SignIn(store, "wrongPassword1")).Expect(HttpStatusCode.Unauthorized);

        login.ShouldLookLike("""{"success":false,"error":{"code":"UNAUTHORIZED","message":"x"},"timestamp":"x"}""");
        login.Text.ShouldNotContain("wrongPassword1");
    }

    [Fact]
    public async Task Wrong_input_names_the_first_fault_and_lists_all()
    {
        var login = (await store.Post(Base + "/auth/login", new { email = "invalid-email" })).Expect(HttpStatusCode.BadRequest);

        login.At("error.code").GetString().ShouldBe("VALIDATION_ERROR");
        login.At("error.details.field").GetString().ShouldBe("email");
        login.At("error.details.value").GetString().ShouldBe("invalid-email");
        login.At("error.details.constraint").GetString().ShouldNotBeNullOrEmpty();
        login.At("error.errors").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task A_customer_may_not_enter()
    {
        var customer = await store.RegisterCustomer();

        var login = await store.Post(Base + "/auth/login", new { email = customer.Email, password = customer.Password });

        login.Expect(HttpStatusCode.Forbidden).At("error.code").GetString().ShouldBe("FORBIDDEN");
        (await store.Get(Base + "/customers", customer.Token)).Expect(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_refresh_token_works_once_and_its_reuse_ends_the_session()
    {
        var first = (await BackOffice.SignIn(store, StoreHost.AdminPassword)).At("data.tokens.refreshToken").GetString();
        var second = (await Refresh(first)).Expect(HttpStatusCode.OK).At("data.tokens");
        var access = second.GetProperty("accessToken").GetString();

        (await store.Get(Base + "/customers", access)).Expect(HttpStatusCode.OK);
        (await Refresh(first)).Expect(HttpStatusCode.OK).At("data.tokens").GetRawText().ShouldBe(second.GetRawText());
        await store.Advance(TimeSpan.FromSeconds(31));
        (await Refresh(first)).Expect(HttpStatusCode.Unauthorized);
        (await Refresh(second.GetProperty("refreshToken").GetString())).Expect(HttpStatusCode.Unauthorized);
        (await store.Get(Base + "/customers", access)).Expect(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Logging_out_ends_the_session()
    {
        var staff = await BackOffice.Enter(store);

        (await staff.Post("/auth/logout")).Expect(HttpStatusCode.OK).At("message").GetString().ShouldBe("Logged out successfully");
        (await staff.Get("/customers")).Expect(HttpStatusCode.Unauthorized);
    }

    private Task<Answer> Refresh(string? refreshToken) => store.Post(Base + "/auth/refresh", new { refreshToken });
}

public sealed class LimitTests : IAsyncLifetime
{
    private readonly StoreHost store = new();

    public LimitTests()
    {
        var settings = new Dictionary<string, string?>(store.Options.Settings) { ["RateLimits:Enabled"] = "true" };
        store.Options = store.Options with { Settings = settings };
    }

    public Task InitializeAsync() => store.InitializeAsync();

    public Task DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task Logins_and_reads_are_limited_apart_and_say_so()
    {
        var staff = await BackOffice.Enter(store);
        for (var n = 0; n < 4; n++)
        {
            await BackOffice.SignIn(store, StoreHost.AdminPassword);
        }

        var refused = (await BackOffice.SignIn(store, StoreHost.AdminPassword)).Expect(HttpStatusCode.TooManyRequests);
        var read = (await staff.Get("/customers")).Expect(HttpStatusCode.OK);

        refused.At("error.code").GetString().ShouldBe("RATE_LIMIT_EXCEEDED");
        refused.At("error.retryAfter").GetInt32().ShouldBeInRange(1, 60);
        refused.Headers["X-RateLimit-Limit"].ShouldBe("5");
        read.Headers["X-RateLimit-Limit"].ShouldBe("100");
        read.Headers["X-RateLimit-Remaining"].ShouldBe("99");
    }
}
