using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Passwords;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Functions.Http.Hosting.Explorer;

namespace FunctionsCommerce.LocalHost.Demo;

/// <summary>Staff and customers of the demo store. The four named accounts have the passwords of the README; the other customers share
/// John's.</summary>
internal static class DemoPeople
{
    private const string Password = "securePassword123";

    private static readonly string[] FirstNames =
        [
            "Alice", "Bwalya", "Chanda", "Daniel", "Esther", "Faith", "Grace", "Hassan", "Imani", "Joseph", "Kabwe", "Lindiwe", "Mutale",
            "Naledi", "Oscar",
        ];

    private static readonly string[] LastNames =
        ["Johnson", "Phiri", "Banda", "Mwansa", "Tembo", "Zulu", "Sharma", "Okafor", "Mensah", "Daniels", "Khumalo"];

    /// <summary>Those whom the README names.</summary>
    public static IReadOnlyList<ExplorerAccount> Named { get; } =
    [
        new("John (customer)", "john@example.com", Password, IsStaff: false),
        new("Olivia (owner)", "owner@cateredbyafrica.com", Password, IsStaff: true),
    ];

    /// <summary>Stores all accounts and returns the customers.</summary>
    public static async Task<IReadOnlyList<Account>> ImportAsync(
        IServiceProvider services, DemoStoreSize size, DateTimeOffset now, CancellationToken ct)
    {
        var accounts = services.GetRequiredService<AccountRepository>();
        var passwords = services.GetRequiredService<PasswordVerifier>();
        var hashes = await Task.WhenAll(passwords.HashAsync(Password, ct).AsTask(), passwords.HashAsync("customer123", ct).AsTask());
        var (usual, alis) = (hashes[0].Value, hashes[1].Value);

        var named = new[]
        {
            Person(1, "John Doe", "john@example.com", "0977883578", usual),
            Person(2, "Ali Jawad", "ali.jawad@example.com", "0966123456", alis),
            Person(3, "Musfiq", "admin@cateredbyafrica.com", "0955000001", usual) with { Role = Role.Admin },
            Person(4, "Olivia Owner", "owner@cateredbyafrica.com", "0955000002", usual) with { Role = Role.Superadmin },
        };
        var others = Enumerable.Range(0, size.Customers - 2).Select(i =>
        {
            var (first, last) = (FirstNames[i % FirstNames.Length], LastNames[(i * 7) % LastNames.Length]);
            return Person(5 + i, $"{first} {last}", $"{first}.{last}{i + 1}@example.com".ToLowerInvariant(), $"09770{i:00000}", usual);
        });
        var stored = await Task.WhenAll(named.Concat(others).Select(async person =>
            await accounts.ImportAsync(person, ct) ?? person with { AccountId = person.AccountId }));
        return [.. stored.Where(account => account.Role == Role.Customer)];

        Account Person(long id, string name, string email, string phone, string hash)
        {
            // Customers came over time, the named ones first.
            var joined = now.AddDays(-DemoStore.Days + (id * DemoStore.Days / (size.Customers + 10)));
            return accounts.Draft(name, email, phone, Channels.PureEssence) with
            {
                AccountId = id,
                PasswordHash = hash,
                EmailVerified = true,
                PhoneVerified = true,
                CreatedAt = joined,
                UpdatedAt = joined,
            };
        }
    }
}
