using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Staff;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>Staff's emails, and the first of all staff.</summary>
public sealed class StaffEmailTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Password = "securePassword123";

    [Fact]
    public async Task A_new_email_takes_the_place_of_the_old_one()
    {
        var staff = await BackOffice.Enter(store);
        var (before, after) = (BackOffice.NewEmail(), BackOffice.NewEmail());
        var id = await User(staff, before);
        var session = (await SignIn(before)).At("data.tokens.accessToken").GetString();

        var changed = await staff.Put("/users/" + id, new { email = after });

        changed.Expect(HttpStatusCode.OK).At("data.email").GetString().ShouldBe(after);
        changed.At("data.name").GetString().ShouldBe("Musfiq");
        (await SignIn(before)).Expect(HttpStatusCode.Unauthorized);
        (await SignIn(after)).Expect(HttpStatusCode.OK);
        (await store.Get(BackOffice.Base + "/customers", session)).Expect(HttpStatusCode.Unauthorized);

        // The old one is free for others.
        await User(staff, before);
        (await SignIn(before)).Expect(HttpStatusCode.OK);
        (await SignIn(after)).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_email_that_somebody_has_is_refused_and_so_is_none()
    {
        var staff = await BackOffice.Enter(store);
        var (mine, theirs) = (BackOffice.NewEmail(), BackOffice.NewEmail());
        var id = await User(staff, mine);
        await User(staff, theirs);
        var customer = await Shopper.Register(store);

        (await staff.Put("/users/" + id, new { email = theirs.ToUpperInvariant() })).Expect(HttpStatusCode.Conflict);
        (await staff.Put("/users/" + id, new { email = customer.Email })).Expect(HttpStatusCode.Conflict);
        (await staff.Put("/users/" + id, new { email = "nonsense" }))
            .Expect(HttpStatusCode.BadRequest)
            .At("error.details.field")
            .GetString()
            .ShouldBe("email");
        (await SignIn(mine)).Expect(HttpStatusCode.OK);
        (await SignIn(theirs)).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_same_email_in_other_letters_is_kept_as_it_is_written()
    {
        var staff = await BackOffice.Enter(store);
        var email = BackOffice.NewEmail();
        var id = await User(staff, email);
        var shouted = email.Replace("person", "Person", StringComparison.Ordinal);

        (await staff.Put("/users/" + id, new { email = shouted })).Expect(HttpStatusCode.OK).At("data.email").GetString().ShouldBe(shouted);
        (await SignIn(email)).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_change_that_was_cut_short_is_finished_by_the_same_change()
    {
        var staff = await BackOffice.Enter(store);
        var (before, after) = (BackOffice.NewEmail(), BackOffice.NewEmail());
        var id = await User(staff, before);
        Base36.TryDecode(id.AsSpan("usr_".Length), out var accountId).ShouldBeTrue();
        (await store.Service<IDocumentStore>()
            .CreateAsync(new EmailKey { NormalizedEmail = after, AccountId = accountId }, CancellationToken.None)).ShouldBeTrue();
        (await SignIn(before)).Expect(HttpStatusCode.OK);
        (await SignIn(after)).Expect(HttpStatusCode.Unauthorized);

        (await staff.Put("/users/" + id, new { email = after })).Expect(HttpStatusCode.OK);

        (await SignIn(after)).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Of_many_who_want_one_email_one_gets_it()
    {
        var staff = await BackOffice.Enter(store);
        var wanted = BackOffice.NewEmail();
        var ids = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => User(staff, BackOffice.NewEmail())));

        var answers = await Task.WhenAll(
        [
            .. ids.Select(id => staff.Put("/users/" + id, new { email = wanted })),
            store.Post(
                "/pure-essence/v1/auth/register", new { name = "John Doe", email = wanted, password = Password, phone = "0977883578" }),
        ]);

        answers.Count(answer => answer.Status is HttpStatusCode.OK or HttpStatusCode.Created)
            .ShouldBe(1, string.Join('\n', answers.Select(answer => answer.Text)));
        var users = (await staff.Get("/users")).At("data").EnumerateArray().Count(user => user.GetProperty("email").GetString() == wanted);
        users.ShouldBe(answers[^1].Status == HttpStatusCode.Created ? 0 : 1);
    }

    [Fact]
    public async Task The_first_admin_is_made_once_and_stays_as_changed()
    {
        await using var host = await TestHost.Start();
        var staff = await BackOffice.Enter(host.Store);
        var own = (await staff.Get("/users")).At("data.0.id").GetString();
        var email = BackOffice.NewEmail();
        (await staff.Put("/users/" + own, new { email })).Expect(HttpStatusCode.OK);

        await host.Store.Restart();

        (await BackOffice.SignIn(host.Store, StoreHost.AdminPassword)).Expect(HttpStatusCode.Unauthorized);
        (await host.Store.Post(
            BackOffice.Base + "/auth/login", new { email, password = StoreHost.AdminPassword })).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nobody_becomes_the_first_admin_by_having_registered_before()
    {
        await using var host = await TestHost.Start(options => options with
        {
            Settings = new Dictionary<string, string?>(options.Settings) { ["Admin:Email"] = "", ["Admin:Password"] = "" },
        });
        var shopper = await Shopper.Register(host.Store);
        var admin = new AdminSettings { Email = shopper.Email, Password = Password };
        var first = new AdminBootstrapper(
            host.Store.Service<IDocumentStore>(), host.Store.Service<StaffRegistrationService>(), admin, TimeProvider.System);

        (await first.EnsureAsync(CancellationToken.None)).Error?.Code.ShouldBe(ErrorCode.Conflict);
        admin.ToString().ShouldNotContain(Password);
    }

    private Task<Answer> SignIn(string email) => store.Post(BackOffice.Base + "/auth/login", new { email, password = Password });

    private static async Task<string> User(BackOffice staff, string email) =>
        (await staff.Post("/users", new { name = "Musfiq", email, password = Password }))
            .Expect(HttpStatusCode.Created)
            .At("data.id")
            .GetString()!;
}
