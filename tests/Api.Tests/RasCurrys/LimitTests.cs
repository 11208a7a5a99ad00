using System.Diagnostics;
using System.Net;

namespace FunctionsCommerce.Api.Tests.RasCurrys;

/// <summary>Lockout, codes and limits, over time and with many callers at once.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task The_sixth_login_in_ten_minutes_from_one_address_is_refused_until_the_window_ends()
    {
        await using var host = await Limited();
        for (var i = 0; i < 5; i++)
        {
            (await Login(host.Store, "test@example.com", "wrong")).Refused(HttpStatusCode.Unauthorized, "INVALID_CREDENTIALS");
        }

        var limited = (await Login(host.Store, "test@example.com", "wrong")).Limited();

        var wait = DateTimeOffset.FromUnixTimeMilliseconds(limited.At("retryAfter").GetInt64()) - host.Store.App.Clock.GetUtcNow();
        wait.ShouldBeInRange(TimeSpan.FromMinutes(8), TimeSpan.FromMinutes(10));
        await host.Store.Advance(TimeSpan.FromMinutes(10));
        (await Login(host.Store, "test@example.com", "wrong")).Refused(HttpStatusCode.Unauthorized, "INVALID_CREDENTIALS");
    }

    [Theory]
    [InlineData("register", 3, 24 * 60)]
    [InlineData("verify-email", 5, 10)]
    [InlineData("forgot-password", 3, 60)]
    [InlineData("resend-otp", 5, 10)]
    public async Task An_email_has_its_documented_tries_in_its_window(string route, int limit, int minutes)
    {
        await using var host = await Limited();
        Task<Answer> Call(string email) => host.Store.Post(
            $"{Buyer.Base}/auth/{route}", new { fullName = "A", email, password = Buyer.Password, otp = "123456" });

        // All at once, spelt differently: still one email.
        var answers = await Task.WhenAll(
            Enumerable.Range(0, limit + 5).Select(i => Call(i % 2 == 0 ? "one@example.com" : "ONE@example.com")));

        answers.Count(answer => answer.Status == HttpStatusCode.TooManyRequests).ShouldBe(5);
        answers.First(answer => answer.Status == HttpStatusCode.TooManyRequests).Limited();
        (await Call("two@example.com")).Status.ShouldNotBe(HttpStatusCode.TooManyRequests);
        await host.Store.Restart();
        (await Call("one@example.com")).Limited();
        await host.Store.Advance(TimeSpan.FromMinutes(minutes));
        (await Call("one@example.com")).Status.ShouldNotBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task A_hundred_calls_in_a_quarter_of_an_hour_and_no_more_but_webhooks_always()
    {
        await using var host = await Limited();
        for (var i = 0; i < 100; i++)
        {
            (await host.Store.Get(Buyer.Base + "/products")).Expect(HttpStatusCode.OK);
        }

        (await host.Store.Get(Buyer.Base + "/products")).Limited();
        (await host.Store.Post(Buyer.Base + "/payments/webhook", new { })).Refused(HttpStatusCode.BadRequest, "SIGNATURE_MISMATCH");
        await host.Store.Advance(TimeSpan.FromMinutes(15));
        (await host.Store.Get(Buyer.Base + "/products")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Ten_failures_lock_across_windows_and_restarts_for_15_minutes_but_leave_a_session_alone()
    {
        await using var host = await Limited();
        var store = host.Store;
        var buyer = await Buyer.Register(store);
        for (var i = 0; i < 10; i++)
        {
            (await Login(store, buyer.Email, "wrong")).Refused(HttpStatusCode.Unauthorized, "INVALID_CREDENTIALS");
            if (i % 5 == 4)
            {
                await store.Advance(TimeSpan.FromMinutes(10));
            }

            if (i == 6)
            {
                await store.Restart();
            }
        }

        (await Login(store, buyer.Email, Buyer.Password)).Refused((HttpStatusCode)423, "ACCOUNT_LOCKED");
        (await buyer.Get("/auth/me")).Expect(HttpStatusCode.OK);
        await store.Advance(TimeSpan.FromMinutes(6));
        (await Login(store, buyer.Email, Buyer.Password)).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Guesses_from_many_callers_at_once_get_ten_tries()
    {
        await using var host = await TestHost.Start();
        var buyer = await Buyer.Register(host.Store);

        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(i => Login(host.Store, buyer.Email, $"guess {i}")));

        answers.Count(answer => answer.Status == HttpStatusCode.Unauthorized).ShouldBe(10);
        answers.Count(answer => answer.Status == (HttpStatusCode)423).ShouldBe(20);
    }

    [Fact]
    public async Task A_code_expires_after_ten_minutes_and_a_token_after_a_day()
    {
        await using var host = await TestHost.Start();
        var email = Buyer.NewEmail();
        await Buyer.Register(host.Store, email);
        var otp = await Buyer.Otp(host.Store, email);
        var buyer = await Buyer.Register(host.Store);

        await host.Store.Advance(TimeSpan.FromMinutes(10));
        (await host.Store.Post(Buyer.Base + "/auth/verify-email", new { email, otp })).Refused(HttpStatusCode.BadRequest, "INVALID_OTP");
        await host.Store.Advance(TimeSpan.FromHours(23));
        (await buyer.Get("/auth/me")).Expect(HttpStatusCode.OK);
        await host.Store.Advance(TimeSpan.FromHours(1));
        (await buyer.Get("/auth/me")).Refused(HttpStatusCode.Forbidden, "INVALID_TOKEN");
    }

    [Fact]
    public async Task One_code_used_by_many_at_once_verifies_once()
    {
        await using var host = await TestHost.Start();
        var email = Buyer.NewEmail();
        await Buyer.Register(host.Store, email);
        var otp = await Buyer.Otp(host.Store, email);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 10).Select(_ => host.Store.Post(Buyer.Base + "/auth/verify-email", new { email, otp })));

        answers.Count(answer => answer.Status == HttpStatusCode.OK).ShouldBe(1);
    }

    [Fact]
    public async Task An_unknown_email_takes_as_long_as_a_wrong_password()
    {
        await using var host = await TestHost.Start(options => options with { Replace = _ => { } });
        var buyers = new[] { (await Buyer.Register(host.Store)).Email, (await Buyer.Register(host.Store)).Email };
        await Login(host.Store, "warm@example.com", "up");
        List<double> known = [];
        List<double> unknown = [];

        for (var i = 0; i < 14; i++)
        {
            known.Add(await Time(() => Login(host.Store, buyers[i % 2], "wrong password")));
            unknown.Add(await Time(() => Login(host.Store, $"nobody{i}@example.com", "wrong password")));
        }

        // Without the same work the ratio would be about a hundred: checking a password is slow on purpose.
        (Median(known) / Median(unknown)).ShouldBeInRange(0.4, 2.5);
    }

    private static Task<TestHost> Limited() => TestHost.Start(options => options with
    {
        Settings = new Dictionary<string, string?>(options.Settings) { ["RateLimits:Enabled"] = "true" },
    });

    private static Task<Answer> Login(StoreHost store, string email, string password) =>
        store.Post(Buyer.Base + "/auth/login", new { email, password });

    private static async Task<double> Time(Func<Task> work)
    {
        var started = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
