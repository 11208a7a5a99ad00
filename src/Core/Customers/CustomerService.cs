using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Subscriptions;

namespace FunctionsCommerce.Core.Customers;

/// <summary>What staff change about a customer; null leaves as it is.</summary>
public sealed record CustomerChange
{
    public const int MaxTags = 50;
    public const int MaxTag = 50;
    public const int MaxNotes = 5000;

    public string? Name { get; init; }

    /// <summary>Empty takes it away.</summary>
    public string? Phone { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public string? Notes { get; init; }

    public DateOnly? BirthDate { get; init; }

    /// <summary>See <see cref="Metadata.Merge"/>.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; init; }

    public AccountStatus? Status { get; init; }

    /// <summary>What is wrong with it, by the fields' names in the staff's API.</summary>
    internal IReadOnlyList<FieldError> Check(DateOnly today)
    {
        List<FieldError> faults = [];
        if (Name is { } name)
        {
            AccountValidator.Name(name, faults);
        }

        if (Phone?.Trim() is { Length: > 0 } phone)
        {
            AccountValidator.Phone(phone, Channels.CateredByAfrica, faults);
        }

        if (Tags is { } tags
            && (tags.Count > MaxTags || tags.Any(tag => tag.Trim().Length is 0 or > MaxTag)))
        {
            faults.Add(new FieldError("tags", $"At most {MaxTags} tags of 1 to {MaxTag} characters"));
        }

        if (Notes?.Length > MaxNotes)
        {
            faults.Add(new FieldError("notes", $"Notes must have at most {MaxNotes} characters"));
        }

        if (Metadata is { } metadata && Shared.Metadata.Problem(metadata) is { } problem)
        {
            faults.Add(new FieldError("metadata", problem));
        }

        if (BirthDate is { } born && (born.Year < 1900 || born > today))
        {
            faults.Add(new FieldError("birthDate", "The birth date must be in the past", born.ToString("O", null)));
        }

        return faults;
    }
}

/// <summary>What staff do with customers.</summary>
public sealed class CustomerService(
    IDocumentStore store, RegistrationService registrations, AccountService accounts, CustomerQueryService directory,
    SubscriptionService subscriptions,
    EventFactory events, StoreCalendar calendar, TimeProvider time)
{
    /// <summary>Creates a customer, who gets the same welcome as one who registered.</summary>
    /// <param name="change">What is to be known beside name, email and phone.</param>
    /// <param name="customerId">One id, one customer: the same again answers the same.</param>
    public async ValueTask<Result<Account>> CreateAsync(
        string name, string email, string? phone, CustomerChange change, long customerId, CancellationToken ct)
    {
        if (Check(change) is { } invalid)
        {
            return invalid;
        }

        var created = await registrations.RegisterForAsync(name, email, phone, customerId, ct);
        return created.IsOk && (change.Tags ?? change.Notes ?? change.Metadata ?? (object?)change.BirthDate) is not null
            ? await SaveAsync(created.Value.AccountId, change, null, ct)
            : created;
    }

    /// <summary>Blocking ends every session and subscription at once.</summary>
    /// <returns>Validation or NotFound.</returns>
    public async ValueTask<Result<Account>> UpdateAsync(long customerId, CustomerChange change, CancellationToken ct)
    {
        if (Check(change) is { } invalid)
        {
            return invalid;
        }

        if (!(await directory.GetAsync(customerId, ct)).TryGetValue(out var before, out var refused))
        {
            return refused;
        }

        if (change.Status is { } status
            && status != before.Status
            && (await accounts.SetStatusAsync(customerId, status, ct)).Error is { } failed)
        {
            return failed;
        }

        if (change.Status == AccountStatus.Suspended)
        {
            await subscriptions.EndAllAsync(customerId, ct);
        }

        return await SaveAsync(customerId, change, new CustomerUpdated(customerId), ct);
    }

    private ValueTask<Result<Account>> SaveAsync(long customerId, CustomerChange change, DomainEvent? happened, CancellationToken ct)
    {
        DateOnly? born = null;
        return store.UpdateAsync<Account>(
            CurrentUser.PartitionOf(customerId), Account.DocumentId, Decide, Errors.NotFound("Customer"), ct, Tell);

        Result<Account> Decide(Account account)
        {
            born = account.BirthDate;
            var metadata = account.Metadata.Merge(change.Metadata);
            return account.IsErased ? Errors.NotFound("Customer")
                : Metadata.Problem(metadata) is { } problem ? Errors.Invalid("metadata", problem)
                : account with
                {
                    Name = change.Name?.Trim() ?? account.Name,
                    Phone = change.Phone is null ? account.Phone : change.Phone.Trim() is { Length: > 0 } phone ? phone : null,
                    PhoneVerified = account.PhoneVerified && (change.Phone is null || change.Phone.Trim() == account.Phone),
                    Tags = change.Tags is { } tags
                    ? [.. tags.Select(tag => tag.Trim()).Distinct(StringComparer.OrdinalIgnoreCase)]
                    : account.Tags,
                    Notes = change.Notes ?? account.Notes,
                    BirthDate = change.BirthDate ?? account.BirthDate,
                    Metadata = metadata,
                    UpdatedAt = time.GetUtcNow(),
                };
        }

        void Tell(DocumentBatch batch, Account account)
        {
            if (happened is not null)
            {
                batch.Emit(events.Create(account.Partition, happened));
            }

            if (account.BirthDate != born)
            {
                batch.Emit(events.Create(account.Partition, new BirthDateChanged(customerId, born)));
            }
        }
    }

    private Error? Check(CustomerChange change) =>
        change.Check(calendar.DayOf(time.GetUtcNow())) is { Count: > 0 } faults ? Errors.Invalid(faults) : null;
}
