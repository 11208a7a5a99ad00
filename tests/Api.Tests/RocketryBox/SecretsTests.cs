using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

/// <summary>What must stand nowhere in clear, looked for in all that the store keeps (documents, events, messages, histories), answers and
/// logs. Only the mailbox (mails do carry codes) and the books of the sandbox, which plays the gateway, may hold it.</summary>
public sealed class SecretsTests : IAsyncLifetime
{
    private const string CardNumber = "4012888888881881";
    private const string Account = "50100087654321";
    private const string GatewayToken = "token_SecretOfTheGateway";
    private readonly StoreHost store = new();
    private readonly List<string> answers = [];
    private Func<string> logged = () => "";

    public Task InitializeAsync()
    {
        var logs = new LogCatcher();
        logged = () => logs.Text;
        store.Options = store.Options with
        {
            Logs = logs,
            Settings = new Dictionary<string, string?>(store.Options.Settings) { ["Logging:LogLevel:Default"] = "Trace" },
        };
        return store.InitializeAsync();
    }

    public Task DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task Numbers_codes_passwords_and_tokens_are_kept_nowhere_in_clear()
    {
        var box = await BoxCustomer.Register(store);
        var member = await BoxMember.Join(store);
        var card = await Post(
            member, "/payment-methods",
            new
            {
                type = "card",
                details = new { number = CardNumber, cvv = "987", expiryMonth = 12, expiryYear = 2035, token = GatewayToken },
            },
            "k1");
        await Post(
            member, "/payment-methods",
            new { type = "bank", details = new { accountNumber = Account, ifscCode = "HDFC0001234", accountHolderName = "Asha Rao" } },
            "k2");
        await Post(member, "/payment-methods", new { type = "card", details = new { number = "4012888888881882" } }, "k3");
        var method = card.At("data.method.id").GetString();
        var bought = await member.Post(
            "/gift-cards", new { amount = 500, quantity = 2, recipientEmail = "friend@example.com", paymentMethod = method }, "k4");
        var codes = bought.Expect(HttpStatusCode.Created)
            .At("data.giftCards")
            .EnumerateArray()
            .Select(gift => gift.GetProperty("code").GetString()!)
            .ToArray();
        await Post(member, "/gift-cards/redeem", new { code = codes[0] }, "k5");
        await Post(member, "/gift-cards/redeem", new { code = codes[0] }, "k6");
        await member.PaidOrder(await store.Product(price: 10_000));
        await member.Order(await store.Product(price: 10_000), PaymentMethod.Wallet);
        answers.AddRange(
            [
                (await member.Get("/gift-cards")).Text, (await member.Get("/payment-methods")).Text, (await member.Get("/payments")).Text,
                (await member.Get("/wallet")).Text,
            ]);
        await store.Idle();

        await store.Post(
            BoxCustomer.Base + "/auth/login", new { email = member.Customer.Email, password = "wrong" + member.Customer.Password });

        var kept = Kept();
        var log = logged();
        log.ShouldNotBeEmpty();
        kept.ShouldContain(member.Customer.Email);
        foreach (var secret in (string[])[CardNumber, CardNumber[..12], Account, GatewayToken, .. codes, .. codes.Select(Plain),
            member.Customer.Password,
            BoxCustomer.Password,
            member.Token, box.Token, box.RefreshToken])
        {
            kept.Contains(secret, StringComparison.OrdinalIgnoreCase).ShouldBeFalse($"{secret} is kept");
            log.Contains(secret, StringComparison.OrdinalIgnoreCase).ShouldBeFalse($"{secret} is logged");
            answers.Any(answer => answer.Contains(secret, StringComparison.OrdinalIgnoreCase)).ShouldBeFalse($"{secret} is answered");
        }
    }

    private static string Plain(string code) => code.Replace("-", "", StringComparison.Ordinal);

    private async Task<Answer> Post(BoxMember member, string path, object body, string key)
    {
        var answer = await member.Post(path, body, key);
        answers.Add(answer.Text);
        return answer;
    }

    /// <summary>All rows of all tables.</summary>
    private string Kept() => store.Service<LocalDatabase>().Read(tx =>
    {
        var tables = tx.Query("SELECT name FROM sqlite_master WHERE type = 'table'", row => row.Text(0))
            .Where(
                table => table != "mailbox"
                    && !table.StartsWith("razorpay", StringComparison.Ordinal)
                    && !table.StartsWith("sqlite", StringComparison.Ordinal));
        var rows = new List<string>();
        foreach (var table in tables)
        {
            var columns = tx.Query($"PRAGMA table_info({table})", row => row.Text(1));
            var all = string.Join(" || '|' || ", columns.Select(column => $"coalesce(CAST(\"{column}\" AS TEXT), '')"));
            rows.AddRange(tx.Query($"SELECT {all} FROM {table}", row => row.Text(0)));
        }

        return string.Join('\n', rows);
    });
}
