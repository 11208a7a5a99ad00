using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Customers;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.ImportExport.Customers;

/// <summary>One customer of a file: what the file does not name stays.</summary>
internal sealed class CustomerRecord(DataRecord record, StoreCalendar calendar, DateTimeOffset now, List<RowError> errors)
{
    private readonly RowValues values = new(record.Rows[0], errors);

    public string Name => values.Text(CustomerColumns.Name) ?? "";

    public string? Phone => values.Text(CustomerColumns.Phone, null);

    /// <summary>What is said of a new customer only.</summary>
    public string ChannelOf(string known)
    {
        var channel = values.Text(CustomerColumns.Channel) is { Length: > 0 } given ? given : known;
        if (!Channels.All.Contains(channel))
        {
            values.Refuse(CustomerColumns.Channel, $"This must be one of {string.Join(", ", Channels.All)}");
        }

        return channel;
    }

    /// <summary>A new customer, with no consent but what the file gives.</summary>
    public Account Complete(Account draft)
    {
        var since = values.Moment(CustomerColumns.CreatedAt, calendar, now)!.Value;
        if (since > now || since.Year < 1990)
        {
            values.Refuse(CustomerColumns.CreatedAt, "This must be in the past");
        }

        return Describe(draft with
        {
            MarketingConsent = values.Flag(CustomerColumns.MarketingConsent, false),
            Preferences = draft.Preferences with { Notifications = SwitchedOff.ToPreferences(Unwanted([])) },
            Status = values.Word(CustomerColumns.Status, AccountStatus.Active),
            CreatedAt = since,
        });
    }

    /// <summary>A customer who is there: consent can be taken away by a file, never given, and neither channel nor status is
    /// changed.</summary>
    public Account Change(Account known)
    {
        var consents = values.Flag(CustomerColumns.MarketingConsent, known.MarketingConsent);
        if (consents && !known.MarketingConsent)
        {
            values.Refuse(
                CustomerColumns.MarketingConsent, "A customer who is here already has not consented, and an import does not change that");
        }

        var (off, unwanted) = (SwitchedOff.Of(known.Preferences.Notifications), Unwanted(SwitchedOff.Of(known.Preferences.Notifications)));
        if (off.Except(unwanted).Any())
        {
            values.Refuse(CustomerColumns.Unwanted, "The customer has switched more off, and an import switches nothing on");
        }

        if (ChannelOf(known.Channel) != known.Channel)
        {
            values.Refuse(CustomerColumns.Channel, "The channel of a customer who is here already cannot be changed");
        }

        if (values.Word(CustomerColumns.Status, known.Status) != known.Status)
        {
            values.Refuse(CustomerColumns.Status, "An import does not change the status of a customer who is here already");
        }

        var phone = values.Text(CustomerColumns.Phone, known.Phone)?.Trim();
        return Describe(known with
        {
            Name = Name.Trim() is { Length: > 0 } name ? name : known.Name,
            Phone = phone,
            PhoneVerified = known.PhoneVerified && phone == known.Phone,
            MarketingConsent = consents,
            Preferences = known.Preferences with { Notifications = SwitchedOff.ToPreferences(unwanted) },
        });
    }

    private Account Describe(Account known)
    {
        var tags = values.List(CustomerColumns.Tags, known.Tags).Select(tag => tag.Trim()).Distinct(StringComparer.OrdinalIgnoreCase)
            .ToArray();
        var described = known with
        {
            Tags = tags.SequenceEqual(known.Tags) ? known.Tags : tags,
            Notes = values.Text(CustomerColumns.Notes, known.Notes),
            BirthDate = values.Day(CustomerColumns.BirthDate, known.BirthDate),
            Metadata = Same(values.Metadata(CustomerColumns.Metadata, known.Metadata), known.Metadata),
        };
        values.Refuse(new CustomerChange
        {
            Name = described.Name,
            Phone = values.IsEmpty(CustomerColumns.Phone) ? null : described.Phone,
            Tags = described.Tags,
            Notes = described.Notes,
            BirthDate = described.BirthDate,
            Metadata = described.Metadata,
        }.Check(calendar.DayOf(now)));
        return described;
    }

    private IReadOnlyList<string> Unwanted(IReadOnlyList<string> known)
    {
        var off = values.List(CustomerColumns.Unwanted, known);
        if (off.Except(SwitchedOff.All).Any())
        {
            values.Refuse(CustomerColumns.Unwanted, $"These can be {string.Join(", ", SwitchedOff.All)}");
        }

        return off;
    }

    /// <summary>Records compare their lists and maps by reference.</summary>
    private static IReadOnlyDictionary<string, string> Same(
        IReadOnlyDictionary<string, string> fields, IReadOnlyDictionary<string, string> known) =>
        fields.Count == known.Count && fields.All(field => known.GetValueOrDefault(field.Key) == field.Value) ? known : fields;
}
