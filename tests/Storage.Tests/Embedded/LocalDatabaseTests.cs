using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.Storage.Tests.Embedded;

public sealed class LocalDatabaseTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private LocalDatabase database;

    public LocalDatabaseTests()
    {
        database = LocalDatabase.Open(folder.Path);
        database.WriteAsync(
            transaction => transaction.Run(
                "CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT UNIQUE, at INTEGER, body BLOB, weight REAL)"))
            .GetAwaiter()
            .GetResult();
    }

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task What_was_written_is_read_and_survives()
    {
        var at = new DateTimeOffset(2025, 11, 23, 10, 0, 0, TimeSpan.Zero);
        await database.WriteAsync(
            transaction => transaction.Run(
                "INSERT INTO notes (text, at, body, weight) VALUES (?, ?, ?, ?)", "ü", at, new byte[] { 1, 0, 2 }, 1.5));
        Reopen();

        var note = database.Read(transaction => transaction.First("SELECT text, at, body, weight, id FROM notes WHERE text = ?", row =>
            (Text: row.Text(0), At: row.Time(1), Body: row.Bytes(2), Weight: row.Real(3), Id: row.Number(4)), "ü"));

        (note.Text, note.At, note.Weight, note.Id).ShouldBe(("ü", at, 1.5, 1L));
        note.Body.ShouldBe([1, 0, 2]);
    }

    [Fact]
    public async Task Nulls_and_empty_text_are_different_things()
    {
        await database.WriteAsync(transaction =>
        {
            transaction.Run("INSERT INTO notes (text) VALUES (?)", "");
            transaction.Run("INSERT INTO notes (text) VALUES (?)", [null]);
        });

        database.Read(transaction => transaction.Query("SELECT text FROM notes ORDER BY id", row => row.TextOrNull(0)))
            .ShouldBe(["", null]);
    }

    [Fact]
    public async Task Work_that_fails_leaves_no_trace_and_fails_only_its_caller()
    {
        var works = Enumerable.Range(0, 50).Select(i => database.WriteAsync(transaction =>
        {
            transaction.Run("INSERT INTO notes (text) VALUES (?)", "a" + i);
            return i % 5 == 0
                ? throw new InvalidOperationException("mine")
                : transaction.Run("INSERT INTO notes (text) VALUES (?)", "b" + i);
        })).ToList();

        for (var i = 0; i < works.Count; i++)
        {
            if (i % 5 == 0)
            {
                (await Should.ThrowAsync<InvalidOperationException>(works[i])).Message.ShouldBe("mine");
            }
            else
            {
                (await works[i]).ShouldBe(1);
            }
        }

        Count().ShouldBe(80);
    }

    [Fact]
    public async Task Wrong_sql_and_broken_constraints_fail_only_their_caller()
    {
        await database.WriteAsync(transaction => transaction.Run("INSERT INTO notes (text) VALUES ('x')"));

        await Should.ThrowAsync<SqliteException>(
            () => database.WriteAsync(transaction => transaction.Run("INSERT INTO notes (text) VALUES ('x')")));
        await Should.ThrowAsync<SqliteException>(() => database.WriteAsync(transaction => transaction.Run("NONSENSE")));
        await database.WriteAsync(transaction => transaction.Run("INSERT INTO notes (text) VALUES ('y')"));

        Count().ShouldBe(2);
    }

    [Fact]
    public async Task Writes_happen_in_the_order_in_which_they_were_asked_for()
    {
        var seen = new List<int>();

        await Task.WhenAll(Enumerable.Range(0, 100).Select(i => database.WriteAsync(_ => seen.Add(i))));

        seen.ShouldBe(Enumerable.Range(0, 100));
    }

    [Fact]
    public async Task A_reader_sees_one_state_while_others_write()
    {
        var counts = database.Read(transaction =>
        {
            var before = transaction.First("SELECT count(*) FROM notes", row => row.Number(0));
            database.WriteAsync(writing => writing.Run("INSERT INTO notes (text) VALUES ('new')")).GetAwaiter().GetResult();
            return (before, transaction.First("SELECT count(*) FROM notes", row => row.Number(0)));
        });

        counts.ShouldBe((0, 0));
        Count().ShouldBe(1);
        await database.WriteAsync(_ => { });
    }

    [Fact]
    public void A_second_opening_is_refused_and_names_the_folder() =>
        Should.Throw<DataFolderInUseException>(() => LocalDatabase.Open(folder.Path)).Message.ShouldContain(folder.Path);

    [Fact]
    public async Task Closing_finishes_what_was_asked_for()
    {
        var writes = Enumerable.Range(0, 200)
            .Select(i => database.WriteAsync(transaction => transaction.Run("INSERT INTO notes (text) VALUES (?)", "n" + i)))
            .ToList();

        Reopen();

        await Task.WhenAll(writes);
        Count().ShouldBe(200);
    }

    [Fact]
    public async Task The_file_gives_back_what_deleted_rows_took()
    {
        await FillAsync();
        Reopen();
        var full = new FileInfo(database.File).Length;

        await database.WriteAsync(transaction => transaction.Run("DELETE FROM notes WHERE id > 10"));
        for (var i = 0; i < 400; i++)
        {
            await database.WriteAsync(transaction => transaction.Run("UPDATE notes SET at = at + 1 WHERE id = 1"));
        }

        Reopen();
        full.ShouldBeGreaterThan(30 << 20);
        new FileInfo(database.File).Length.ShouldBeLessThan(6 << 20);
        Count().ShouldBe(10);
    }

    [Fact]
    public async Task A_file_of_an_earlier_version_that_is_mostly_empty_is_made_small_when_it_is_opened()
    {
        await FillAsync();
        database.Dispose();
        using (var old = SqliteConnection.ForCopying(database.File))
        {
            old.Execute("PRAGMA journal_mode = DELETE");
            old.Execute("PRAGMA auto_vacuum = NONE");
            old.Execute("VACUUM");
            old.Execute("DELETE FROM notes WHERE id > 10");
            old.ReadNumber("PRAGMA auto_vacuum").ShouldBe(0);
        }

        new FileInfo(database.File).Length.ShouldBeGreaterThan(30 << 20);

        database = LocalDatabase.Open(folder.Path);

        Count().ShouldBe(10);
        Reopen();
        new FileInfo(database.File).Length.ShouldBeLessThan(6 << 20);
    }

    private Task FillAsync() => database.WriteAsync(transaction =>
    {
        for (var i = 0; i < 4000; i++)
        {
            transaction.Run("INSERT INTO notes (text, at, body) VALUES (?, ?, ?)", "n" + i, DateTimeOffset.UnixEpoch, new byte[8000]);
        }
    });

    private long Count() => database.Read(transaction => transaction.First("SELECT count(*) FROM notes", row => row.Number(0)));

    private void Reopen()
    {
        database.Dispose();
        database = LocalDatabase.Open(folder.Path);
    }
}
