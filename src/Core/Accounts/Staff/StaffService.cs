using FunctionsCommerce.Core.Accounts.Emails;
using FunctionsCommerce.Core.Accounts.Passwords;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Accounts.Staff;

/// <summary>Changes to a staff account; null leaves a field as it is.</summary>
public sealed record StaffChange(string? Name, string? Email, Role? Role, bool? IsActive);

/// <summary>Staff accounts, for superadmins; checks the caller's role.</summary>
public sealed class StaffService(
    AccountIndex book, AccountService accounts, StaffRegistrationService registrations, PasswordResetTokenService resetTokens,
    EmailChangeService emails, TimeProvider time)
{
    /// <summary>All staff, oldest first.</summary>
    public async ValueTask<Result<IReadOnlyList<Account>>> ListAsync(CurrentUser caller, CancellationToken ct)
    {
        if (caller.Role != Role.Superadmin)
        {
            return Errors.Forbidden();
        }

        var staff = (await book.RowsAsync(ct)).Where(account => account.Role != Role.Customer).OrderBy(account => account.AccountId);
        return (List<Account>)[.. await book.AccountsAsync(staff, ct)];
    }

    /// <returns>Forbidden, or NotFound: also for customers.</returns>
    public async ValueTask<Result<Account>> FindAsync(CurrentUser caller, long accountId, CancellationToken ct) =>
        caller.Role != Role.Superadmin ? Errors.Forbidden()
        : (await accounts.GetAsync(accountId, ct)).TryGetValue(out var account, out _) && account.Role != Role.Customer ? account
        : Errors.NotFound("User");

    /// <summary>Mails a member of staff a link to a new password. The old one holds until the link is used.</summary>
    /// <returns>Forbidden, NotFound, or Conflict: who is suspended gets no link.</returns>
    public async ValueTask<Result<Unit>> MailResetLinkAsync(CurrentUser caller, long accountId, CancellationToken ct) =>
        !(await FindAsync(caller, accountId, ct)).TryGetValue(out var account, out var refused) ? refused
        : account.Status == AccountStatus.Suspended ? Errors.Conflict("This account is suspended")
        : await resetTokens.RequestAsync(account.Email, caller.Channel, ct);

    /// <returns>Forbidden, Validation, or Conflict when the email has an account.</returns>
    public async ValueTask<Result<Account>> CreateAsync(
        CurrentUser caller, string name, string email, string password, Role role, CancellationToken ct) =>
        caller.Role == Role.Superadmin ? await registrations.RegisterAsync(name, email, password, role, ct) : Errors.Forbidden();

    /// <summary>A changed or removed role ends all sessions, because tokens carry the old one. Staff cannot change their own
    /// role.</summary>
    /// <returns>Forbidden, NotFound, Validation, or Conflict: one's own role, or a taken email.</returns>
    public async ValueTask<Result<Account>> UpdateAsync(CurrentUser caller, long accountId, StaffChange change, CancellationToken ct)
    {
        if (!(await FindAsync(caller, accountId, ct)).TryGetValue(out var account, out var refused))
        {
            return refused;
        }

        if (change.Name is { } name)
        {
            List<FieldError> faults = [];
            AccountValidator.Name(name, faults);
            if (faults.Count > 0)
            {
                return Errors.Invalid(faults);
            }
        }

        var status = change.IsActive switch { true => AccountStatus.Active, false => AccountStatus.Suspended, null => account.Status };
        var role = change.Role ?? account.Role;
        if (accountId == caller.AccountId && (role != account.Role || status != account.Status))
        {
            return Errors.Conflict("You cannot change your own role or status");
        }

        if (change.Email is { } email && (await emails.ReserveAsync(account, email, ct)).Error is { } taken)
        {
            return taken;
        }

        // What is not to be changed is left as another superadmin may just have made it.
        Account Changed(Account known) => known with
        {
            Name = change.Name?.Trim() ?? known.Name,
            Email = change.Email?.Trim() ?? known.Email,
            NormalizedEmail = change.Email is { } given ? AccountValidator.NormalizeEmail(given) : known.NormalizedEmail,
            Role = change.Role ?? known.Role,
            Status = change.IsActive is null ? known.Status : status,
            UpdatedAt = time.GetUtcNow(),
        };

        var keep = role == account.Role && status == account.Status && accountId == caller.AccountId ? caller.SessionId : (long?)null;
        var changed = await accounts.ChangeAndEndSessionsAsync(accountId, known => Changed(known), keep, condition: null, ct);
        if (changed.TryGetValue(out var saved, out _)
            && change.Email is not null
            && (await emails.CompleteAsync(account, saved, ct)).Error is { } late)
        {
            await accounts.ChangeAndEndSessionsAsync(
                accountId, known => known with { Email = account.Email, NormalizedEmail = account.NormalizedEmail }, keep, condition: null,
                ct);
            return late;
        }

        return changed;
    }
}
