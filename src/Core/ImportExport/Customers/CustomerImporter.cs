using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.ImportExport.Jobs;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.ImportExport.Customers;

/// <summary>Puts one customer of a file with addresses into the store, in one batch. The email says who it is.</summary>
/// <remarks>Imported customers have no password until they set one by a reset or log in by a code. They are not welcomed: no mail, no
/// automation and no webhook starts with their creation.</remarks>
internal sealed class CustomerImporter(
    IDocumentStore store, AccountRepository repository, AccountService accounts, EventFactory events, StoreCalendar calendar,
    IdGenerator ids, TimeProvider time) : IDataImporter
{
    private const string NoCustomer = "This email belongs to an account of staff";

    public DataKind Kind => DataKind.Customers;

    public DataColumns Columns => CustomerColumns.Layout;

    public int MaxRows => AddressBook.MaxAddresses;

    public string KeyOf(DataRow row) =>
        row[CustomerColumns.Email] is { } email && AccountValidator.IsEmail(email) ? AccountValidator.NormalizeEmail(email) : "";

    public async ValueTask<ImportedRecord> ImportAsync(DataRecord record, ImportJob job, CancellationToken ct)
    {
        var errors = record.Check();
        if (record.Key.Length == 0)
        {
            new RowValues(record.Rows[0], errors).Refuse(CustomerColumns.Email, "Invalid email format");
        }

        if (errors.Count > 0)
        {
            return ImportedRecord.Refused(errors);
        }

        return await accounts.FindByEmailAsync(record.Key, ct) is { } known
            ? await UpdateAsync(record, known, job, ct)
            : await CreateAsync(record, job, ct);
    }

    private async ValueTask<ImportedRecord> CreateAsync(DataRecord record, ImportJob job, CancellationToken ct)
    {
        List<RowError> errors = [];
        var row = new CustomerRecord(record, calendar, time.GetUtcNow(), errors);
        var channel = row.ChannelOf(Channels.CateredByAfrica);
        var draft = row.Complete(repository.Draft(row.Name, record.Rows[0][CustomerColumns.Email]!, row.Phone, channel)) with
        {
            ImportMark = ImportMark.Of(job, record).OfCreation,
        };
        var addresses = AddressRows.Apply(record, new AddressBook { Owner = draft.Partition }, ids.Next, errors);
        if (errors.Count > 0)
        {
            return ImportedRecord.Refused(errors);
        }

        if (job.IsDryRun)
        {
            return ImportedRecord.Of(ImportOutcome.Created);
        }

        var created = await repository.CreateAsync(
            draft,
            (batch, account) =>
            {
                batch.Emit(events.Create(account.Partition, new CustomerImported(account.AccountId)));
                if (addresses.Addresses.Count > 0)
                {
                    batch.Create(addresses with { Owner = account.Partition });
                }
            },
            ct);

        // Another registered with the email at the same moment.
        return created is not null ? ImportedRecord.Of(ImportOutcome.Created)
            : await accounts.FindByEmailAsync(record.Key, ct) is { } known ? await UpdateAsync(record, known, job, ct)
            : ImportedRecord.Refused([new RowError(record.Number, CustomerColumns.Email, "This email is being registered: import it again")]);
    }

    private async ValueTask<ImportedRecord> UpdateAsync(DataRecord record, Account found, ImportJob job, CancellationToken ct)
    {
        var (errors, mark, outcome) = (new List<RowError>(), ImportMark.Of(job, record), ImportOutcome.Unchanged);
        var updated = await store.UpdateAsync<Account>(
            async _ =>
            {
                errors.Clear();
                var read = await store.ReadManyAsync(
                    Containers.Customers, found.Partition, [Account.DocumentId, AddressBook.DocumentId], ct);
                if (read[0] is not Account { Role: Role.Customer, IsErased: false } known)
                {
                    return Errors.Conflict(NoCustomer);
                }

                if (mark.OutcomeOf(known.ImportMark) is { } before)
                {
                    outcome = before;
                    return known;
                }

                var book = (AddressBook?)read[1] ?? new AddressBook { Owner = found.Partition };
                var changed = new CustomerRecord(record, calendar, time.GetUtcNow(), errors).Change(known);
                var addresses = AddressRows.Apply(record, book, ids.Next, errors);
                outcome = changed == known && ReferenceEquals(addresses, book) ? ImportOutcome.Unchanged : ImportOutcome.Updated;
                return errors.Count > 0 || job.IsDryRun || outcome == ImportOutcome.Unchanged
                    ? known
                    : Save(known, changed with { ImportMark = mark.OfUpdate, UpdatedAt = time.GetUtcNow() }, book, addresses);
            },
            ct);
        return errors.Count > 0 ? ImportedRecord.Refused(errors)
            : updated.Error is { } refused ? ImportedRecord.Refused([new RowError(record.Number, CustomerColumns.Email, refused.Message)])
            : ImportedRecord.Of(outcome);
    }

    private Decision<Account> Save(Account before, Account account, AddressBook known, AddressBook addresses)
    {
        var batch = new DocumentBatch(Containers.Customers, account.Partition)
            .Replace(account)
            .Emit(events.Create(account.Partition, new CustomerUpdated(account.AccountId)));
        if (!ReferenceEquals(addresses, known))
        {
            batch.Save(addresses);
        }

        if (account.BirthDate != before.BirthDate)
        {
            batch.Emit(events.Create(account.Partition, new BirthDateChanged(account.AccountId, before.BirthDate)));
        }

        return Decision.Save(batch, account);
    }
}
