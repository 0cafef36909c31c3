namespace Ocop.Storage.Writing;

/// <summary>Writes the tables by which an engine finds names by their words; the names themselves stand in the records' own tables.</summary>
internal abstract class SearchTables
{
    /// <summary>Indexes a producer that is not indexed yet, by the folded words of its name.</summary>
    public abstract void AddProducer(long id, string name);

    /// <summary>Indexes a product that is not indexed yet, by the folded words of its name and of its producer's.</summary>
    public abstract void AddProduct(long id, string name, string producer);

    /// <summary>Takes a producer out of the tables; nothing happens when it is not in them.</summary>
    public abstract void RemoveProducer(long id);

    /// <summary>Takes a product out of the tables; nothing happens when it is not in them.</summary>
    public abstract void RemoveProduct(long id);
}
