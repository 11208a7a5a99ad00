using System.Net;
using FunctionsCommerce.Api.Tests.CateredByAfrica;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Api.Tests.RasCurrys;
using FunctionsCommerce.Api.Tests.RocketryBox;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Accounts.Staff;

namespace FunctionsCommerce.Api.Tests.ManyInstances;

/// <summary>Locks, codes and sessions, with callers spread over two instances.</summary>
public sealed class SessionTests(TwoInstancesHost store) : IClassFixture<TwoInstancesHost>
{
    [Fact]
    public async Task Guesses_at_once_get_ten_tries_and_lock_on_both()
    {
        var buyer = await Buyer.Register(store);

        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(i => Login(buyer.Email, $"guess {i}")));

        answers.Count(answer => answer.Status == HttpStatusCode.Unauthorized).ShouldBe(10);
        answers.Count(answer => answer.Status == (HttpStatusCode)423).ShouldBe(20);
        (await Login(buyer.Email, Buyer.Password)).Status.ShouldBe((HttpStatusCode)423);
        (await Login(buyer.Email, Buyer.Password)).Status.ShouldBe((HttpStatusCode)423);
    }

    [Fact]
    public async Task A_code_is_used_once_and_guessed_five_times_in_all()
    {
        var email = Buyer.NewEmail();
        await Buyer.Register(store, email);
        var code = await Buyer.Otp(store, email);

        var used = await Task.WhenAll(
            Enumerable.Range(0, 10).Select(_ => store.Post(Buyer.Base + "/auth/verify-email", new { email, otp = code })));

        used.Count(answer => answer.Status == HttpStatusCode.OK).ShouldBe(1);
        (await store.Post(Buyer.Base + "/auth/forgot-password", new { email })).Expect(HttpStatusCode.OK);
        var reset = await Buyer.Otp(store, email);
        var wrong = (reset[0] == '0' ? '1' : '0') + reset[1..];
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Reset(email, wrong)));
        (await Reset(email, reset)).Expect(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Wrong_codes_are_counted_across_codes_until_only_the_link_is_left()
    {
        var buyer = await Buyer.Register(store);
        for (var request = 0; request < 4; request++)
        {
            (await store.Post(Buyer.Base + "/auth/forgot-password", new { email = buyer.Email })).Expect(HttpStatusCode.OK);
            var mail = (await store.Mailbox(buyer.Email))[0];
            if (request < 3)
            {
                var right = Buyer.CodeIn(mail);
                for (var i = 0; i < 4; i++)
                {
                    await Reset(buyer.Email, (right[0] == '0' ? '1' : '0') + right[1..]);
                }
            }
            else
            {
                mail.Body.ShouldContain("token=");
            }
        }
    }

    [Fact]
    public async Task Refreshing_at_both_at_once_gives_the_same_tokens_and_an_old_one_ends_the_session_on_both()
    {
        var customer = await BoxCustomer.Register(store);

        var refreshed = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Refresh(customer.RefreshToken)));

        refreshed.ShouldAllBe(answer => answer.Status == HttpStatusCode.OK);
        refreshed.Select(answer => answer.At("data.refreshToken").GetString()).Distinct().Count().ShouldBe(1);
        await store.Advance(Session.Grace + TimeSpan.FromSeconds(1));
        (await Refresh(customer.RefreshToken)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        await store.Advance(SessionCache.Lifetime);
        for (var call = 0; call < 2; call++)
        {
            (await Refresh(refreshed[0].At("data.refreshToken").GetString()!)).Status.ShouldBe(HttpStatusCode.Unauthorized);
            (await store.Get(
                BoxCustomer.Base + "/profile",
                refreshed[0].At("data.accessToken").GetString())).Status.ShouldBe(HttpStatusCode.Unauthorized);
        }
    }

    [Fact]
    public async Task Logout_suspension_and_a_new_role_end_sessions_on_both_within_seconds()
    {
        var leaves = await Shopper.Register(store);
        var suspended = await Shopper.Register(store);
        var promoted = await Shopper.Register(store);
        foreach (var shopper in new[] { leaves, suspended, promoted })
        {
            // Both have seen the token.
            (await shopper.Get("/auth/me")).Expect(HttpStatusCode.OK);
            (await shopper.Get("/auth/me")).Expect(HttpStatusCode.OK);
        }

        (await leaves.Post("/auth/logout")).Expect(HttpStatusCode.OK);
        (await store.Service<AccountService>()
            .SetStatusAsync(suspended.CustomerId, AccountStatus.Suspended, CancellationToken.None)).IsOk.ShouldBeTrue();
        await Crowd.Change(store, promoted.CustomerId, account => account with { EmailVerified = true });
        (await store.Service<AccountAdminService>()
            .SetRoleAsync(promoted.CustomerId, Role.Admin, by: 0, CancellationToken.None)).IsOk.ShouldBeTrue();
        await store.Advance(SessionCache.Lifetime);

        foreach (var shopper in new[] { leaves, suspended, promoted })
        {
            (await shopper.Get("/auth/me")).Expect(HttpStatusCode.Unauthorized);
            (await shopper.Get("/auth/me")).Expect(HttpStatusCode.Unauthorized);
        }
    }

    private Task<Answer> Login(string email, string password) => store.Post(Buyer.Base + "/auth/login", new { email, password });

    private Task<Answer> Reset(string email, string otp) =>
        store.Post(Buyer.Base + "/auth/reset-password", new { email, otp, newPassword = "anotherPassword1" });

    private Task<Answer> Refresh(string refreshToken) => store.Post(BoxCustomer.Base + "/auth/refresh", new { refreshToken });
}
