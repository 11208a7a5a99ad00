using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>A document's place in an index.</summary>
/// <param name="Created">See <see cref="Entry.Created"/>: the order of equal keys.</param>
internal readonly record struct Indexed(long Key, long Created, Entry? Entry) : IComparable<Indexed>
{
    public int CompareTo(Indexed other) => (Key, Created).CompareTo((other.Key, other.Created));
}

/// <summary>The documents of a type in the order of one property, without those where it is null; equal ones in order of
/// creation.</summary>
/// <remarks>Used under the container's lock. A document whose property changed keeps its old place beside the new one until somebody reads
/// it there: whoever reads compares.</remarks>
internal sealed class SortedIndex(IndexAccess access)
{
    private readonly SortedSet<Indexed> places = [];
    private int deleted;

    public IndexAccess Access => access;

    /// <summary>Every document that was there before the index is in it.</summary>
    public bool IsFilled { get; set; }

    public void Put(Entry entry, Document document)
    {
        if (access.KeyOf(document) is { } key)
        {
            places.Add(new Indexed(key, entry.Created, entry));
        }
    }

    public void Remove(Indexed place) => places.Remove(place);

    /// <summary>Call when a document has been marked as deleted. Those stay until they are a quarter.</summary>
    public void Deleted()
    {
        deleted++;
        if (deleted * 4 > places.Count)
        {
            places.RemoveWhere(place => place.Entry!.IsDeleted);
            deleted = 0;
        }
    }

    /// <param name="after">Only places behind this one; null for all.</param>
    public IEnumerable<Indexed> Between(long first, long last, Indexed? after)
    {
        var from = after is { } known ? new Indexed(known.Key, known.Created + 1, null) : new Indexed(first, long.MinValue, null);
        var to = new Indexed(last, long.MaxValue, null);
        return from.CompareTo(to) <= 0 ? places.GetViewBetween(from, to) : [];
    }
}
