using System.ComponentModel.DataAnnotations;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts.Staff;

/// <summary>The first administrator (<c>Admin__*</c> settings); without them there is none.</summary>
public sealed record AdminSettings
{
    public const string Section = "Admin";

    [EmailAddress]
    public string Email { get; init; } = "";

    public string Password { get; init; } = "";

    /// <summary>Records print their members; this one must not.</summary>
    public override string ToString() => nameof(AdminSettings);
}

/// <summary>The first administrator was made under an email, and may have been changed since.</summary>
[Stored(Containers.Keys, "firstAdmin")]
public sealed record AdminBootstrapMarker : Document
{
    /// <summary>Hashed, as in an <see cref="EmailKey"/>.</summary>
    public required string Key { get; init; }

    public required DateTimeOffset At { get; init; }

    public override string Id => Key;

    public override string Partition => Key;

    public static string IdOf(string email) => "first-admin:" + EmailKey.IdOf(AccountValidator.NormalizeEmail(email));
}

/// <summary>Makes the first administrator as the settings say, once for each email: who changed the email or the password later, or was
/// suspended, stays so.</summary>
public sealed class AdminBootstrapper(
    IDocumentStore store, StaffRegistrationService registrations, AdminSettings settings, TimeProvider time)
{
    /// <returns>Validation, or Conflict when the email is a customer's.</returns>
    public async ValueTask<Result<Unit>> EnsureAsync(CancellationToken ct)
    {
        if (settings is not { Email.Length: > 0, Password.Length: > 0 })
        {
            return default(Unit);
        }

        var key = AdminBootstrapMarker.IdOf(settings.Email);
        if (await store.ReadAsync<AdminBootstrapMarker>(key, key, ct) is not null)
        {
            return default(Unit);
        }

        if (!(await registrations.EnsureAdminAsync(
            settings.Email, settings.Password, Role.Superadmin, "Administrator", ct)).TryGetValue(out _, out var refused))
        {
            return refused;
        }

        await store.CreateAsync(new AdminBootstrapMarker { Key = key, At = time.GetUtcNow() }, ct);
        return default(Unit);
    }
}
