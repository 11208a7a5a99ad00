using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Realtime;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>Who gets a way in to the WebSocket events, and for how long.</summary>
public sealed class RealtimeConnectionTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Path = "/realtime/connection";
    private const string Secret = "let.me-in";

    [Fact]
    public async Task Staff_learn_where_this_host_s_sockets_are()
    {
        var answer = (await (await BackOffice.Enter(store)).Get(Path)).Expect(HttpStatusCode.OK);

        answer.ShouldLookLike("""
            {"success":true,"data":{"endpoint":"https://x","path":"/y","token":"z","expiresAt":"2025-12-01T11:30:00Z"},"timestamp":"2025-12-01T10:30:00Z"}
            """);
        answer.At("data.endpoint").GetString().ShouldBe(store.App.Address.GetLeftPart(UriPartial.Authority));
        answer.At("data.path").GetString().ShouldBe("/socket.io");
        answer.At("data.token").GetString().ShouldBeEmpty();
        answer.Headers["Cache-Control"].ShouldBe("no-store");
    }

    [Fact]
    public async Task Nobody_and_a_customer_get_in_nowhere()
    {
        var shopper = await Shopper.Register(store);

        (await store.Get(BackOffice.Base + Path)).Expect(HttpStatusCode.Unauthorized).At("error.code").GetString().ShouldBe("UNAUTHORIZED");
        (await store.Get(BackOffice.Base + Path, "nonsense")).Expect(HttpStatusCode.Unauthorized);
        (await store.Get(BackOffice.Base + Path, shopper.Token))
            .Expect(HttpStatusCode.Unauthorized)
            .At("error.code")
            .GetString()
            .ShouldBe("UNAUTHORIZED");
        (await store.Get(BackOffice.Base + Path, await TokenOfACustomerWhoIsInside())).Expect(HttpStatusCode.Forbidden)
            .At("error.code").GetString().ShouldBe("FORBIDDEN");
    }

    [Fact]
    public async Task Whoever_logged_out_gets_in_no_more()
    {
        var staff = await BackOffice.Enter(store);
        (await staff.Get(Path)).Expect(HttpStatusCode.OK);

        (await staff.Post("/auth/logout")).Expect(HttpStatusCode.OK);

        (await staff.Get(Path)).Expect(HttpStatusCode.Unauthorized).At("error.code").GetString().ShouldBe("UNAUTHORIZED");
    }

    [Fact]
    public async Task The_way_in_is_open_no_longer_than_the_login_lasts()
    {
        var access = new Doorkeeper();
        await using var host = await Host(access);
        var staff = await BackOffice.Enter(host.Store);

        await staff.Get(Path);
        await host.Store.Advance(TimeSpan.FromMinutes(56.5));
        var late = (await staff.Get(Path)).Expect(HttpStatusCode.OK);
        await host.Store.Advance(TimeSpan.FromMinutes(3));
        await staff.Get(Path);
        await host.Store.Advance(TimeSpan.FromMinutes(1));

        access.Lifetimes.ShouldBe([TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(1)]);
        (late.At("data.expiresAt").GetDateTimeOffset() - late.At("timestamp").GetDateTimeOffset()).ShouldBeInRange(
            TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(3));
        (await staff.Get(Path)).Expect(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Each_login_is_a_user_of_the_sockets_and_its_refreshed_tokens_are_the_same()
    {
        var access = new Doorkeeper();
        await using var host = await Host(access);
        var tokens = (await BackOffice.SignIn(host.Store, StoreHost.AdminPassword)).At("data.tokens");
        var refreshed = (await host.Store.Post(
            BackOffice.Base + "/auth/refresh", new { refreshToken = tokens.GetProperty("refreshToken").GetString() }))
            .Expect(HttpStatusCode.OK).At("data.tokens.accessToken").GetString();

        await host.Store.Get(BackOffice.Base + Path, tokens.GetProperty("accessToken").GetString());
        await host.Store.Get(BackOffice.Base + Path, refreshed);
        await (await BackOffice.Enter(host.Store)).Get(Path);

        access.Users[1].ShouldBe(access.Users[0]);
        access.Users[2].ShouldNotBe(access.Users[0]);
    }

    [Fact]
    public async Task Sockets_that_are_out_of_reach_are_a_503_and_the_rest_goes_on()
    {
        await using var host = await Host(new Doorkeeper { Fails = true });
        var staff = await BackOffice.Enter(host.Store);

        var answer = (await staff.Get(Path)).Expect(HttpStatusCode.ServiceUnavailable);

        answer.ShouldLookLike("""{"success":false,"error":{"code":"SERVICE_UNAVAILABLE","message":"x","retryAfter":5},"timestamp":"x"}""");
        answer.At("error.code").GetString().ShouldBe("SERVICE_UNAVAILABLE");
        answer.Headers["Retry-After"].ShouldBe("5");
        (await staff.Get("/customers")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task No_token_is_logged()
    {
        var logs = new LogCatcher();
        await using var host = await Host(new Doorkeeper(), logs);
        var staff = await BackOffice.Enter(host.Store);

        (await staff.Get(Path)).Expect(HttpStatusCode.OK).At("data.token").GetString().ShouldBe(Secret);

        logs.Text.ShouldNotContain(Secret);
        logs.Text.ShouldNotContain(staff.Token);
    }

    private static Task<TestHost> Host(Doorkeeper access, LogCatcher? logs = null) => TestHost.Start(options => options with
    {
        Logs = logs,
        Settings = new Dictionary<string, string?>(options.Settings) { ["Logging:LogLevel:Default"] = logs is null ? "Warning" : "Trace" },
        Replace = services =>
        {
            options.Replace(services);
            services.AddSingleton<IRealtimeAccess>(access);
        },
    });

    /// <summary>The login page lets no customer in; a rank that was taken away leaves such a session for moments.</summary>
    private async Task<string> TokenOfACustomerWhoIsInside()
    {
        var sessions = store.Service<SessionService>();
        var account = (await store.Service<AccountService>().GetAsync((await store.RegisterCustomer()).Id, default)).Value;
        var session = sessions.New(account, Channels.CateredByAfrica);
        (await store.Service<IDocumentStore>()
            .CommitAsync(new DocumentBatch(Containers.Customers, session.Partition).Create(session), default)).Ok.ShouldBeTrue();
        return sessions.Issue(session).AccessToken;
    }

    private sealed class Doorkeeper : IRealtimeAccess
    {
        public bool Fails { get; init; }

        public List<TimeSpan> Lifetimes { get; } = [];

        public List<string> Users { get; } = [];

        public Task<RealtimeGrant> GrantAsync(string user, TimeSpan lifetime, CancellationToken ct)
        {
            Users.Add(user);
            Lifetimes.Add(lifetime);
            return Fails
                ? throw new RealtimeUnavailableException("The test wants it so.")
                : Task.FromResult(new RealtimeGrant("https://sockets.example.com", "/in", Secret));
        }
    }
}
