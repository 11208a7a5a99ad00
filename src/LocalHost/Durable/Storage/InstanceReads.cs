using FunctionsCommerce.LocalHost.Durable.History;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Durable.Storage;

/// <summary>Everything of an instance that its next turn needs.</summary>
internal sealed record StoredInstance(InstanceRow Row, List<Episode> Turns, List<InboxLine> Inbox);

/// <param name="Id">Its place: lines are received in the order of their ids. Null: last.</param>
internal sealed record InboxLine(long? Id, InboundEvent Line);

/// <summary>Reads of single instances.</summary>
internal sealed class InstanceReads(LocalDatabase database)
{
    public static InstanceRow? ByIdIn(LocalTransaction transaction, string id) =>
        transaction.First($"SELECT {InstanceRow.Columns} FROM durable_instances WHERE id = ?", InstanceRow.Read, id);

    public InstanceRow? ById(string id) => database.Read(transaction => ByIdIn(transaction, id));

    /// <summary>Null when there is no such instance, or it has ended.</summary>
    public StoredInstance? Load(long key)
    {
        var (row, lines, inbox) = database.Read(transaction =>
        {
            var row = transaction.First($"SELECT {InstanceRow.Columns} FROM durable_instances WHERE key = ?", InstanceRow.Read, key);
            return row is null or { IsOver: true } ? (null, [], []) : (row, LinesIn(transaction, key), InboxIn(transaction, key));
        });
        return row is null ? null : new StoredInstance(row, Turns(lines), Inbox(inbox));
    }

    public List<InboxLine> Inbox(long key) => Inbox(database.Read(transaction => InboxIn(transaction, key)));

    public List<Episode> History(long key) => Turns(database.Read(transaction => LinesIn(transaction, key)));

    private static List<Episode> Turns(List<string> lines) => Episode.Cut(lines.SelectMany(HistoryJson.ReadList));

    private static List<InboxLine> Inbox(List<(long Id, string Line)> rows) =>
        [.. rows.Select(row => new InboxLine(row.Id, HistoryJson.ReadReceived(row.Line)))];

    private static List<string> LinesIn(LocalTransaction transaction, long key) =>
        transaction.Query("SELECT lines FROM durable_history WHERE instance = ? ORDER BY turn", row => row.Text(0), key);

    private static List<(long Id, string Line)> InboxIn(LocalTransaction transaction, long key) =>
        transaction.Query("SELECT id, line FROM durable_inbox WHERE instance = ? ORDER BY id", row => (row.Number(0), row.Text(1)), key);
}
